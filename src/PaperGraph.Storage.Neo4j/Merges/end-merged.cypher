// Makes works ($works) parts of nothing from a generation ($generation) on.
UNWIND $works AS id
MATCH (:Work {id: id})-[merged:MERGED_INTO]->(:Work)
WHERE merged.since < $generation < merged.until
SET merged.until = $generation, merged.endedIn = $generation
