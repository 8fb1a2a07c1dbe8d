// Deletes some of what an import ($import) met for the first time, as if it had never begun. Answers how many nodes.
CALL () {
  MATCH (key:WorkKey {import: $import})
  WITH key LIMIT 2000
  DETACH DELETE key
  RETURN count(*) AS workKeys
}
CALL () {
  MATCH (work:Work {import: $import})
  WITH work LIMIT 2000
  DETACH DELETE work
  RETURN count(*) AS works
}
CALL () {
  MATCH (key:AnnotationKey {import: $import})
  WITH key LIMIT 2000
  DETACH DELETE key
  RETURN count(*) AS annotationKeys
}
CALL () {
  MATCH (known:KnownAnnotation {import: $import})
  WITH known LIMIT 2000
  DETACH DELETE known
  RETURN count(*) AS annotations
}
CALL () {
  MATCH (tag:Tag {import: $import})
  WITH tag LIMIT 2000
  DETACH DELETE tag
  RETURN count(*) AS tags
}
CALL () {
  MATCH (person:Person {import: $import})
  WITH person LIMIT 2000
  DETACH DELETE person
  RETURN count(*) AS people
}
RETURN workKeys + works + annotationKeys + annotations + tags + people AS done
