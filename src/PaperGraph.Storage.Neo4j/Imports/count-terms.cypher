// Brings the numbers of papers that use each term in step with papers that change in a generation ($import): before it they keep their old value.
UNWIND $papers AS id
CALL (id) {
  MATCH (paper:Paper {id: id})-[:USES]->(term:Term) WHERE paper.until = $import
  RETURN term, -1 AS step
  UNION ALL
  MATCH (paper:Paper {id: id})-[:USES]->(term:Term) WHERE paper.since = $import
  RETURN term, 1 AS step
}
WITH term, sum(step) AS change
WHERE change <> 0
SET term.papersBefore = CASE WHEN term.countedSince = $import THEN term.papersBefore ELSE term.papers END,
  term.papers = term.papers + change,
  term.countedSince = $import
