// The first entries that an import read, behind a number ($after) and before another ($end), which is where its numbers end. What was read in an
// entry has numbers between the entry's own and the next one's, but for statements, which name their entry.
MATCH (reading:PaperReading)
WHERE $after < reading.number AND reading.number < $end
WITH reading ORDER BY reading.number LIMIT $limit + 1
WITH collect(reading) AS readings
UNWIND range(0, CASE WHEN size(readings) > $limit THEN $limit ELSE size(readings) END - 1) AS place
WITH readings[place] AS reading, coalesce(readings[place + 1].number, $end) AS end
RETURN reading {.*} AS reading,
  COLLECT {
    MATCH (annotation:AnnotationReading)
    WHERE reading.number < annotation.number AND annotation.number < end
    MATCH (annotation)-[read:READ_IN]->(:Import)
    RETURN annotation {.*, lastLine: read.lastLine} ORDER BY annotation.number
  } AS annotations,
  COLLECT {
    MATCH (statement:Statement {paper: reading.paper})
    WHERE statement.entry = reading.number
    RETURN statement {.*} ORDER BY statement.number
  } AS statements
ORDER BY reading.number
