// Of which works something was said in a change ($change, a number), counting or not, and whether that is which paper each is part of. Of an annotation that is the
// work that it was first met on.
CALL () {
  MATCH (reading:PaperReading {change: $change})
  RETURN reading.paper AS id, reading.mergedInto AS mergedInto
  UNION ALL
  MATCH (reading:AnnotationReading {change: $change})
  RETURN reading.paper AS id, null AS mergedInto
  UNION ALL
  MATCH (statement:Statement {change: $change})
  RETURN statement.paper AS id, null AS mergedInto
}
RETURN id, count(mergedInto) > 0 AS isMerged
