// The changes after one ($number) that touched one of its papers ($papers), or said something of topics, and count, in the order of the log.
CALL () {
  UNWIND $papers AS id
  MATCH (:Work {id: id})<-[:CHANGED]-(change:Change)
  WHERE change.number > $number AND change.undoneBy IS NULL
  RETURN change
  UNION
  MATCH (said:SaidTopic)
  WHERE said.number > $number
  MATCH (change:Change {id: said.change})
  WHERE change.undoneBy IS NULL
  RETURN change
}
RETURN change {.*} AS change ORDER BY change.number
