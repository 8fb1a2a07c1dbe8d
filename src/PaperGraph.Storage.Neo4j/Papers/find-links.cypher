// What is stated from and to each of some papers, with the words that say so where there are any.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
MATCH (paper:Paper) USING INDEX SEEK paper:Paper(id)
WHERE paper.id = id AND paper.since <= generation < paper.until
RETURN id,
  COLLECT {
    MATCH (paper)-[link:CITES|RESPONDS_TO|EXTENDS|EVALUATES|SURVEYS|SAME_SERIES]->(other:Paper)
    WITH link, other WHERE other.since <= generation < other.until
    RETURN link {.*, kind: type(link), other: other.id}
  } AS linksFrom,
  COLLECT {
    MATCH (paper)<-[link:CITES|RESPONDS_TO|EXTENDS|EVALUATES|SURVEYS|SAME_SERIES]-(other:Paper)
    WITH link, other WHERE other.since <= generation < other.until
    RETURN link {.*, kind: type(link), other: other.id}
  } AS linksTo
