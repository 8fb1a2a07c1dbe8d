// Brings the numbers of papers that carry each tag in step with papers that change in a generation ($import): before it they keep their old
// value. Answers how many tags come into sight, less those that go.
UNWIND $papers AS id
CALL (id) {
  MATCH (paper:Paper {id: id})-[:TAGGED]->(tag:Tag) WHERE paper.until = $import
  RETURN tag, -1 AS step
  UNION ALL
  MATCH (paper:Paper {id: id})-[:TAGGED]->(tag:Tag) WHERE paper.since = $import
  RETURN tag, 1 AS step
}
WITH tag, sum(step) AS change
WHERE change <> 0
WITH tag, change, tag.papers AS counted
SET tag.papersBefore = CASE WHEN tag.countedSince = $import THEN tag.papersBefore ELSE tag.papers END,
  tag.papers = counted + change,
  tag.countedSince = $import
RETURN sum(sign(counted + change) - sign(counted)) AS come
