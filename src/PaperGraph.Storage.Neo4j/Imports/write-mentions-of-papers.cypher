// The topics' words in the titles, abstracts and own tags of the papers of a generation ($import).
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper}) WHERE paper.since = $import
MATCH (topic:Topic {id: row.topic})
CREATE (paper)-[mention:MENTIONS]->(topic)
SET mention = row.mention
