// What topics the papers of a generation ($import) do not touch, as a person says, and how sure that would be.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper}) WHERE paper.since = $import
MATCH (topic:Topic {id: row.topic})
CREATE (paper)-[:REJECTS {confidence: row.confidence}]->(topic)
