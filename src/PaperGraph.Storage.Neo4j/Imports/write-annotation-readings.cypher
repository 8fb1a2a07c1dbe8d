// Keeps what was read of annotations, each with the paper it was first met on, and where it was read.
MATCH (import:Import {number: $import})
UNWIND $readings AS read
MATCH (known:KnownAnnotation {id: read.properties.id})
CREATE (reading:AnnotationReading)-[:READ_IN {firstLine: read.firstLine, lastLine: read.lastLine}]->(import)
SET reading = read.properties, reading.import = $import, reading.firstLine = read.firstLine, reading.paper = known.paper
