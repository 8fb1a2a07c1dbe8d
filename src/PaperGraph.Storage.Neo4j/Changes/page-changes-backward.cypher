// The last changes before a place ($from, '~' for the end), the nearest first, of one person ($by) or of all, and whether there is any behind it.
RETURN
  COLLECT {
    MATCH (change:Change) WHERE change.orderLog < $from AND ($by IS NULL OR change.by = $by)
    RETURN change {.*} ORDER BY change.orderLog DESC LIMIT $limit
  } AS changes,
  EXISTS { MATCH (behind:Change) WHERE behind.orderLog >= $from AND ($by IS NULL OR behind.by = $by) } AS isAnyBehind
