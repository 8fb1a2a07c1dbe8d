// The places where words show that a paper touches a topic, or would, for each of $touches: in the paper, and in its annotations, oldest first; and the texts
// they stand in.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $touches AS touch
MATCH (paper:Paper) USING INDEX SEEK paper:Paper(id)
WHERE paper.id = touch.paper AND paper.since <= generation < paper.until
MATCH (paper)-[said:TOUCHES|REJECTS]->(topic:Topic {id: touch.topic})
RETURN topic.id AS topic, CASE said.verdict WHEN 'CONFIRMED' THEN topic.name END AS confirmed, paper {.id, .title, .abstract} AS paper,
  COLLECT { MATCH (paper)-[mention:MENTIONS]->(topic) RETURN mention {.*} } AS mentions,
  COLLECT {
    MATCH (paper)<-[:ABOUT]-(annotation:Annotation)
    WITH annotation WHERE annotation.since <= generation < annotation.until
    MATCH (annotation)-[mention:MENTIONS]->(topic)
    WITH annotation, collect(mention {.*}) AS mentions
    ORDER BY annotation.month, annotation.id
    RETURN annotation {.id, .quote, .note, mentions: mentions}
  } AS annotations
