// Makes what was said of some works ($papers) in a change ($change, a number) count, or count no more: what had one import's number ($from) gets another's ($to).
UNWIND $papers AS id
CALL (id) {
  MATCH (reading:PaperReading {paper: id})
  WHERE reading.import = $from AND reading.firstLine = $change
  SET reading.import = $to
}
CALL (id) {
  MATCH (reading:AnnotationReading {paper: id})
  WHERE reading.import = $from AND reading.firstLine = $change
  SET reading.import = $to
}
CALL (id) {
  MATCH (statement:Statement {paper: id})
  WHERE statement.import = $from AND statement.firstLine = $change
  SET statement.import = $to
}
