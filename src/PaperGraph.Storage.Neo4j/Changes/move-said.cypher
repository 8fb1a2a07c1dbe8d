// Makes what was said in a change ($change, a number) count, or count no more: what had one import's number ($from) gets another's ($to).
CALL () {
  MATCH (reading:PaperReading {change: $change})
  WHERE reading.import = $from
  SET reading.import = $to
}
CALL () {
  MATCH (reading:AnnotationReading {change: $change})
  WHERE reading.import = $from
  SET reading.import = $to
}
CALL () {
  MATCH (statement:Statement {change: $change})
  WHERE statement.import = $from
  SET statement.import = $to
}
