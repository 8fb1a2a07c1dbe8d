// The topics' words in annotations, by the number of their reading.
UNWIND $rows AS row
MATCH (annotation:AnnotationReading {number: row.annotation})
MATCH (topic:Topic {id: row.topic})
CREATE (annotation)-[mention:MENTIONS]->(topic)
SET mention = row.mention
