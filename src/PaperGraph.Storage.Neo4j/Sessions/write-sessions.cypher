// Writes sessions as they are seen from a generation ($generation) on, as long as nothing ends it ($never): what is discussed, at which place, how long and presented by
// whom (an id), and who was there.
UNWIND $sessions AS row
CREATE (session:Session)
SET session = row.properties, session.since = $generation, session.until = $never
WITH session, row
CALL (session, row) {
  UNWIND row.papers AS discussed
  MATCH (work:Work {id: discussed.paper})
  CREATE (session)-[:DISCUSSES {position: discussed.position, minutes: discussed.minutes, presenter: discussed.presenter}]->(work)
}
CALL (session, row) {
  UNWIND row.presenters AS id
  MATCH (person:Person {id: id})
  CREATE (person)-[:PRESENTS]->(session)
}
CALL (session, row) {
  UNWIND range(0, size(row.attended) - 1) AS position
  MATCH (person:Person {id: row.attended[position]})
  CREATE (person)-[:ATTENDED {position: position}]->(session)
}
