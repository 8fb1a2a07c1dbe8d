// The works of which some readings ($imports) say something, in the order in which they were first met.
CALL () {
  MATCH (reading:PaperReading) WHERE reading.import IN $imports
  RETURN reading.paper AS id
  UNION
  MATCH (reading:AnnotationReading) WHERE reading.import IN $imports
  RETURN reading.paper AS id
}
MATCH (work:Work {id: id})
RETURN id ORDER BY work.number
