// Some of the annotations that nobody has seen since a generation ($generation) are mere readings again. Answers how many.
MATCH (annotation:Annotation)
WHERE annotation.endedIn <= $generation
WITH annotation LIMIT 1000
CALL (annotation) {
  MATCH (annotation)-[edge:ABOUT|TAGGED|MENTIONS]->()
  DELETE edge
}
CALL (annotation) {
  MATCH (annotation)<-[edge:WROTE]-()
  DELETE edge
}
REMOVE annotation:Annotation, annotation.since, annotation.until, annotation.endedIn, annotation.orderNewest
RETURN count(*) AS done
