// Makes readings of annotations, by number, the annotations that will be seen from a generation ($import) on. One that was an annotation
// before, and is not seen any more, loses its old edges first.
UNWIND $annotations AS shown
MATCH (annotation:AnnotationReading {number: shown.number})
CALL (annotation) {
  MATCH (annotation)-[old:ABOUT|TAGGED|MENTIONS]->()
  DELETE old
}
CALL (annotation) {
  MATCH (annotation)<-[old:WROTE]-()
  DELETE old
}
SET annotation:Annotation, annotation += shown.properties, annotation.since = $import, annotation.endedIn = null
