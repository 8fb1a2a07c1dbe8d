// Brings the numbers of papers that people wrote and annotated in step with papers that change in a generation ($import): before it they keep
// their old values. Answers how many people come into sight, less those that go; whoever is at a session is seen anyway.
UNWIND $papers AS id
CALL (id) {
  MATCH (paper:Paper {id: id})<-[edge:AUTHORED|ANNOTATED]-(person:Person) WHERE paper.until = $import
  RETURN person, type(edge) AS did, -1 AS step
  UNION ALL
  MATCH (paper:Paper {id: id})<-[edge:AUTHORED|ANNOTATED]-(person:Person) WHERE paper.since = $import
  RETURN person, type(edge) AS did, 1 AS step
}
WITH person,
  sum(CASE did WHEN 'AUTHORED' THEN step ELSE 0 END) AS authored,
  sum(CASE did WHEN 'ANNOTATED' THEN step ELSE 0 END) AS annotated
WHERE authored <> 0 OR annotated <> 0
WITH person, authored, annotated, person.authored AS hadAuthored, person.annotated AS hadAnnotated
SET person.authoredBefore = CASE WHEN person.countedSince = $import THEN person.authoredBefore ELSE person.authored END,
  person.annotatedBefore = CASE WHEN person.countedSince = $import THEN person.annotatedBefore ELSE person.annotated END,
  person.authored = hadAuthored + authored,
  person.annotated = hadAnnotated + annotated,
  person.countedSince = $import
RETURN sum(CASE
  WHEN EXISTS { MATCH (person)-[:PRESENTS|ATTENDED]->(session:Session) WHERE session.since < $import < session.until } THEN 0
  ELSE sign(hadAuthored + authored + hadAnnotated + annotated) - sign(hadAuthored + hadAnnotated)
END) AS come
