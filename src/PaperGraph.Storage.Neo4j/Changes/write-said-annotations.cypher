// Keeps what people say of annotations in a change ($change, a number), each with the paper it was first met on, and answers which these are. Nothing of it was
// read in a file.
UNWIND $readings AS said
MATCH (known:KnownAnnotation {id: said.properties.id})
CREATE (reading:AnnotationReading)
SET reading = said.properties, reading.import = $import, reading.change = $change, reading.firstLine = said.firstLine, reading.lastLine = said.lastLine,
  reading.paper = known.paper
RETURN DISTINCT known.paper AS id
