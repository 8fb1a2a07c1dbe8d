// Everywhere each of some annotations was read, in the readings of files that stand.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
MATCH (annotation:Annotation) USING INDEX SEEK annotation:Annotation(id)
WHERE annotation.id = id AND annotation.since <= generation < annotation.until
RETURN id,
  COLLECT {
    MATCH (reading:AnnotationReading {id: id})-[place:READ_IN]->(import:Import)
    WHERE import.standing AND reading.paper = annotation.paper
    RETURN {import: import.id, file: import.file, firstLine: place.firstLine, lastLine: place.lastLine}
  } AS sources
