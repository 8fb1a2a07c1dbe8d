// Keeps what people say of annotations, each with the paper it was first met on. Nothing of it was read in a file.
UNWIND $readings AS said
MATCH (known:KnownAnnotation {id: said.properties.id})
CREATE (reading:AnnotationReading)
SET reading = said.properties, reading.import = $import, reading.firstLine = said.firstLine, reading.lastLine = said.lastLine, reading.paper = known.paper
