// The people of some ids who wrote or annotated something, or are at a session.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
MATCH (person:Person {id: id})
WHERE CASE WHEN person.countedSince <= generation THEN person.authored + person.annotated
  ELSE person.authoredBefore + person.annotatedBefore END > 0
  OR EXISTS { MATCH (person)-[:PRESENTS|ATTENDED]->(session:Session) WHERE session.since <= generation < session.until }
RETURN person {.id, .name} AS person
