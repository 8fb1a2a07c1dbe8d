// How many people come into sight, less those that go, where some sessions ($sessions) are others from a generation ($generation) on: of those who wrote and annotated
// nothing, whoever is at a session.
UNWIND $sessions AS id
MATCH (session:Session {id: id})<-[:PRESENTS|ATTENDED]-(person:Person)
WHERE session.until = $generation OR session.since = $generation
WITH DISTINCT person
WHERE person.authored + person.annotated = 0
WITH
  EXISTS { MATCH (person)-[:PRESENTS|ATTENDED]->(before:Session) WHERE before.since < $generation <= before.until } AS was,
  EXISTS { MATCH (person)-[:PRESENTS|ATTENDED]->(after:Session) WHERE after.since <= $generation < after.until } AS is
RETURN sum(CASE WHEN is THEN 1 ELSE 0 END - CASE WHEN was THEN 1 ELSE 0 END) AS come
