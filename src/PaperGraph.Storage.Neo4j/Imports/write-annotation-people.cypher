// Who wrote annotations, by the number of their reading.
UNWIND $rows AS row
MATCH (annotation:AnnotationReading {number: row.annotation})
MATCH (person:Person {id: row.person})
CREATE (person)-[:WROTE]->(annotation)
