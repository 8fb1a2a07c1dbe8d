// Makes readings of annotations, by number, the annotations that will be seen from a generation ($import) on.
UNWIND $annotations AS shown
MATCH (annotation:AnnotationReading {number: shown.number})
SET annotation:Annotation, annotation += shown.properties, annotation.since = $import
