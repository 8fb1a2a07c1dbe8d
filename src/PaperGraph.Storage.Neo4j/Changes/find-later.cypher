// The changes after one ($number) that touched one of its papers ($papers), or said something of one of its sessions ($sessions), and count, in the order of the log.
// What touches neither is said of topics: those after it that speak of topics.
CALL () {
  UNWIND $papers AS id
  MATCH (:Work {id: id})<-[:CHANGED]-(change:Change)
  WHERE change.number > $number AND change.undoneBy IS NULL
  RETURN change
  UNION
  UNWIND $sessions AS id
  MATCH (said:SaidSession {session: id})
  WHERE said.number > $number
  MATCH (change:Change {id: said.change})
  WHERE change.undoneBy IS NULL
  RETURN change
  UNION
  MATCH (change:Change)
  WHERE $papers = [] AND $sessions = [] AND change.number > $number AND change.kind IN ['TOPIC', 'VERDICT'] AND change.undoneBy IS NULL
  RETURN change
}
RETURN change {.*} AS change ORDER BY change.number
