// Which annotations, by the number of their reading, are about the papers of a generation ($import).
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper}) WHERE paper.since = $import
UNWIND row.annotations AS number
MATCH (annotation:AnnotationReading {number: number})
CREATE (annotation)-[:ABOUT]->(paper)
