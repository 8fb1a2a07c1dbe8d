// Deletes some of what an import ($import) read. Answers how many nodes.
CALL () {
  MATCH (reading:PaperReading {import: $import})
  WITH reading LIMIT 2000
  DETACH DELETE reading
  RETURN count(*) AS papers
}
CALL () {
  MATCH (reading:AnnotationReading {import: $import})
  WITH reading LIMIT 2000
  DETACH DELETE reading
  RETURN count(*) AS annotations
}
CALL () {
  MATCH (statement:Statement {import: $import})
  WITH statement LIMIT 2000
  DETACH DELETE statement
  RETURN count(*) AS statements
}
RETURN papers + annotations + statements AS done
