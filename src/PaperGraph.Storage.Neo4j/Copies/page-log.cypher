// The first changes behind one ($after, a number), and what people said in each of them, whether it counts or was taken back ($imports).
MATCH (change:Change)
WHERE change.orderLog > $after
WITH change ORDER BY change.orderLog LIMIT $limit
RETURN change.orderLog AS place, change {.*} AS change,
  COLLECT {
    UNWIND coalesce(change.papers, []) AS id
    MATCH (reading:PaperReading {paper: id})
    WHERE reading.import IN $imports AND reading.firstLine = change.number
    RETURN reading {.*} ORDER BY reading.number
  } AS readings,
  COLLECT {
    UNWIND coalesce(change.papers, []) AS id
    MATCH (annotation:AnnotationReading {paper: id})
    WHERE annotation.import IN $imports AND annotation.firstLine = change.number
    RETURN annotation {.*} ORDER BY annotation.number
  } AS annotations,
  COLLECT {
    UNWIND coalesce(change.papers, []) AS id
    MATCH (statement:Statement {paper: id})
    WHERE statement.import IN $imports AND statement.firstLine = change.number
    RETURN statement {.*} ORDER BY statement.number
  } AS statements,
  COLLECT {
    MATCH (said:SaidTopic {number: change.number})
    RETURN said {.*, isInEffect: true} ORDER BY said.position
  } AS topics
ORDER BY place
