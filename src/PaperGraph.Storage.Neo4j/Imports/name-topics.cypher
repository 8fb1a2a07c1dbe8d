// Which topics tags name from now on.
UNWIND $names AS named
MATCH (tag:Tag {id: named.tag})
MATCH (topic:Topic {id: named.topic})
WHERE NOT EXISTS { (tag)-[:NAMES]->(topic) }
CALL (tag) {
  MATCH (tag)-[old:NAMES]->()
  DELETE old
}
CREATE (tag)-[:NAMES]->(topic)
