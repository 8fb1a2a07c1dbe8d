// The first changes behind one ($after, a number), and what people said in each of them, whether it counts or was taken back.
MATCH (change:Change)
WHERE change.orderLog > $after
WITH change ORDER BY change.orderLog LIMIT $limit
RETURN change.orderLog AS place, change {.*} AS change,
  COLLECT {
    MATCH (reading:PaperReading {change: change.number})
    RETURN reading {.*} ORDER BY reading.number
  } AS readings,
  COLLECT {
    MATCH (annotation:AnnotationReading {change: change.number})
    RETURN annotation {.*} ORDER BY annotation.number
  } AS annotations,
  COLLECT {
    MATCH (statement:Statement {change: change.number})
    RETURN statement {.*} ORDER BY statement.number
  } AS statements,
  COLLECT {
    MATCH (said:SaidTopic {number: change.number})
    RETURN said {.*, isInEffect: true} ORDER BY said.position
  } AS topics,
  COLLECT {
    MATCH (said:SaidSession {number: change.number})
    RETURN said {.*} ORDER BY said.position
  } AS sessions
ORDER BY place
