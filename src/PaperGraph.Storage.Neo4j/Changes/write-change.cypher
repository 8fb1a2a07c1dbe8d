// Writes a change into the log ($change: its properties), which is seen from a generation on.
CREATE (change:Change)
SET change = $change, change.generation = $generation, change.switchedAt = timestamp()
WITH change
UNWIND coalesce(change.papers, []) AS id
MATCH (work:Work {id: id})
CREATE (change)-[:CHANGED]->(work)
