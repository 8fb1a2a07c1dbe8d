// Deletes some of the edges of what was a topic once, and what has none any more. Answers how many edges.
MATCH (former:FormerTopic)
CALL (former) {
  MATCH (former)-[edge]-()
  WITH edge LIMIT 5000
  DELETE edge
  RETURN count(*) AS edges
}
CALL (former) {
  WITH former WHERE NOT EXISTS { (former)--() }
  DELETE former
}
RETURN coalesce(sum(edges), 0) AS done
