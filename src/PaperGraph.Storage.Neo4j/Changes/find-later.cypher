// The changes after one ($number) that touched one of its papers ($papers) and count, in the order of the log.
UNWIND $papers AS id
MATCH (:Work {id: id})<-[:CHANGED]-(change:Change)
WHERE change.number > $number AND change.undoneBy IS NULL
WITH DISTINCT change
RETURN change {.*} AS change ORDER BY change.number
