// Makes tags name these topics, or none ($tags: the tag's id, and the topic's, if there is one).
UNWIND $tags AS named
MATCH (tag:Tag {id: named.id})
CALL (tag) {
  MATCH (tag)-[old:NAMES]->()
  DELETE old
}
WITH tag, named
MATCH (topic:Topic {id: named.topic})
CREATE (tag)-[:NAMES]->(topic)
