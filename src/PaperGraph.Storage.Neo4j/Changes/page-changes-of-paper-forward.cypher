// The first changes behind a place ($from, '' for the beginning), in the order of the log, that touched a paper ($paper), of one person ($by) or of all, and whether there is any
// before it.
RETURN
  COLLECT {
    MATCH (:Work {id: $paper})<-[:CHANGED]-(change:Change) WHERE change.orderLog > $from AND ($by IS NULL OR change.by = $by)
    RETURN change {.*} ORDER BY change.orderLog LIMIT $limit
  } AS changes,
  EXISTS { MATCH (:Work {id: $paper})<-[:CHANGED]-(before:Change) WHERE before.orderLog <= $from AND ($by IS NULL OR before.by = $by) } AS isAnyBehind
