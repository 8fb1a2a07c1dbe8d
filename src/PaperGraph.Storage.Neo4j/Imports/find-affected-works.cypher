// The works of which some readings ($imports) say something, and the papers that are seen in place of these before a generation ($generation) or from it on, in the order in
// which they were first met.
CALL () {
  MATCH (reading:PaperReading) WHERE reading.import IN $imports
  RETURN reading.paper AS id
  UNION
  MATCH (reading:AnnotationReading) WHERE reading.import IN $imports
  RETURN reading.paper AS id
}
MATCH (work:Work {id: id})
UNWIND [work] + COLLECT { MATCH (work)-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= $generation <= merged.until RETURN whole } AS paper
WITH DISTINCT paper
RETURN paper.id AS id ORDER BY paper.number
