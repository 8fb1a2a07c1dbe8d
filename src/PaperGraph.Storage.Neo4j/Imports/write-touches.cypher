// What topics the papers of a generation ($import) touch.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper}) WHERE paper.since = $import
MATCH (topic:Topic {id: row.topic})
CREATE (paper)-[:TOUCHES {confidence: row.confidence, verdict: row.verdict, mentions: row.mentions}]->(topic)
