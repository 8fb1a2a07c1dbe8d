// What tags annotations carry, by the number of their reading.
UNWIND $rows AS row
MATCH (annotation:AnnotationReading {number: row.annotation})
MATCH (tag:Tag {id: row.tag})
CREATE (annotation)-[:TAGGED]->(tag)
