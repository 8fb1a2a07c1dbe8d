// How many changes touched a paper ($paper), of one person ($by) or of all.
MATCH (:Work {id: $paper})<-[:CHANGED]-(change:Change)
WHERE $by IS NULL OR change.by = $by
RETURN count(*) AS changes
