// Remembers works and what they are known by from now on. What is there already stays as it is.
UNWIND $works AS known
MERGE (work:Work {id: known.id})
ON CREATE SET work.number = known.number, work.import = $import
WITH work, known
UNWIND known.keys AS text
MERGE (key:WorkKey {text: text, work: work.id})
ON CREATE SET key.import = $import
MERGE (key)-[:OF]->(work)
