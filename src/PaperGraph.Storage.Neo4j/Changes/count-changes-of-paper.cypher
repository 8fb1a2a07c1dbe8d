// How many changes touched a paper ($paper), what is part of it or what it is part of, of one person ($by) or of all.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
MATCH (asked:Work {id: $paper})
WITH generation,
  coalesce(COLLECT { MATCH (asked)-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= generation < merged.until RETURN whole }[0], asked) AS paper
WITH [paper] + COLLECT { MATCH (paper)<-[merged:MERGED_INTO]-(part:Work) WHERE merged.since <= generation < merged.until RETURN part } AS works
UNWIND works AS work
MATCH (work)<-[:CHANGED]-(change:Change)
WHERE $by IS NULL OR change.by = $by
RETURN count(DISTINCT change) AS changes
