// Brings the numbers of papers that touch each topic, itself (papers) or with all that lies below (allPapers), in step with papers that change
// in a generation ($import): before it they keep their old values.
UNWIND $papers AS id
CALL (id) {
  MATCH (paper:Paper {id: id})-[:TOUCHES]->(touched:Topic) WHERE paper.until = $import
  RETURN collect(touched) AS topics, -1 AS step
  UNION ALL
  MATCH (paper:Paper {id: id})-[:TOUCHES]->(touched:Topic) WHERE paper.since = $import
  RETURN collect(touched) AS topics, 1 AS step
}
CALL (topics) {
  UNWIND topics AS touched
  UNWIND touched.withBroader AS above
  RETURN DISTINCT above, above IN [topic IN topics | topic.id] AS isTouched
}
WITH above, sum(step) AS all, sum(CASE WHEN isTouched THEN step ELSE 0 END) AS itself
WHERE all <> 0 OR itself <> 0
MATCH (topic:Topic {id: above})
SET topic.papersBefore = CASE WHEN topic.countedSince = $import THEN topic.papersBefore ELSE topic.papers END,
  topic.allPapersBefore = CASE WHEN topic.countedSince = $import THEN topic.allPapersBefore ELSE topic.allPapers END,
  topic.papers = topic.papers + itself,
  topic.allPapers = topic.allPapers + all,
  topic.countedSince = $import
