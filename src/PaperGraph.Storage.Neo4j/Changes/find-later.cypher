// The changes after one ($number) that touched one of its papers ($papers) and count, in the order of the log. What touches no paper is said of topics:
// those after it that speak of topics.
CALL () {
  UNWIND $papers AS id
  MATCH (:Work {id: id})<-[:CHANGED]-(change:Change)
  WHERE change.number > $number AND change.undoneBy IS NULL
  RETURN change
  UNION
  MATCH (change:Change)
  WHERE $papers = [] AND change.number > $number AND change.kind IN ['TOPIC', 'VERDICT'] AND change.undoneBy IS NULL
  RETURN change
}
RETURN change {.*} AS change ORDER BY change.number
