// The texts of each of some papers, and of its annotations, oldest first; those without a month come last.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
MATCH (paper:Paper) USING INDEX SEEK paper:Paper(id)
WHERE paper.id = id AND paper.since <= generation < paper.until
RETURN paper {.id, .title, .abstract} AS paper,
  COLLECT {
    MATCH (paper)<-[:ABOUT]-(annotation:Annotation)
    WITH annotation ORDER BY annotation.month, annotation.id
    WHERE annotation.since <= generation < annotation.until
    RETURN annotation {.id, .quote, .note}
  } AS annotations
