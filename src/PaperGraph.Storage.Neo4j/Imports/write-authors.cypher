// Who wrote the papers of a generation ($import).
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper}) WHERE paper.since = $import
MATCH (person:Person {id: row.person})
CREATE (person)-[:AUTHORED {position: row.position}]->(paper)
