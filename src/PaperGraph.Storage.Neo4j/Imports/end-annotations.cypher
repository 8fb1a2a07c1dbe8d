// Ends annotations, by the number of their reading, that are seen until the generation of an import ($import).
UNWIND $annotations AS number
MATCH (annotation:AnnotationReading {number: number})
WHERE annotation.since < $import < annotation.until
SET annotation.until = $import, annotation.endedIn = $import
