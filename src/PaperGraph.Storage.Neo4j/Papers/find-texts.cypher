// The texts of each of some papers, and of its annotations, oldest first; those without a month come last.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
MATCH (paper:Paper {id: id}) WHERE paper.since <= generation < paper.until
RETURN paper {.id, .title, .abstract} AS paper,
  COLLECT {
    MATCH (paper)<-[:ABOUT]-(annotation:Annotation)
    WHERE annotation.since <= generation < annotation.until
    RETURN annotation {.id, .quote, .note}
    ORDER BY annotation.month, annotation.id
  } AS annotations
