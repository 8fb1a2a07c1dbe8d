// The last changes before a place ($from, '~' for the end), the nearest first, that touched a paper ($paper), what is part of it or what it is part
// of, of one person ($by) or of all, and whether there is any behind it.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
OPTIONAL MATCH (asked:Work {id: $paper})
WITH generation,
  coalesce(COLLECT { MATCH (asked)-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= generation < merged.until RETURN whole }[0], asked) AS paper
WITH [paper] + COLLECT { MATCH (paper)<-[merged:MERGED_INTO]-(part:Work) WHERE merged.since <= generation < merged.until RETURN part } AS works
RETURN
  COLLECT {
    UNWIND works AS work
    MATCH (work)<-[:CHANGED]-(change:Change) WHERE change.orderLog < $from AND ($by IS NULL OR change.by = $by)
    WITH DISTINCT change
    RETURN change {.*} ORDER BY change.orderLog DESC LIMIT $limit
  } AS changes,
  EXISTS {
    UNWIND works AS work
    MATCH (work)<-[:CHANGED]-(behind:Change) WHERE behind.orderLog >= $from AND ($by IS NULL OR behind.by = $by)
  } AS isAnyBehind
