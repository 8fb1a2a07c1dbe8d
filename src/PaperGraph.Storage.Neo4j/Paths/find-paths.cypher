// The shortest paths between two nodes ($from and $to, ids), of six steps at most: their different steps, each with its place in them, and the nodes on
// them, with what steps are weighed and said by. Of more than $mostPaths paths only the length is told. A node that is not seen has no row.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation, library.papers AS papers
CALL (generation) {
  MATCH (node:Paper {id: $from}) WHERE node.since <= generation < node.until RETURN node AS from
  UNION ALL
  MATCH (node:Annotation {id: $from}) WHERE node.since <= generation < node.until RETURN node AS from
  UNION ALL
  MATCH (node:Topic {id: $from}) RETURN node AS from
  UNION ALL
  MATCH (node:Tag {id: $from})
  WHERE CASE WHEN node.countedSince <= generation THEN node.papers ELSE node.papersBefore END > 0
  RETURN node AS from
  UNION ALL
  MATCH (node:Person {id: $from})
  WHERE CASE WHEN node.countedSince <= generation THEN node.authored + node.annotated ELSE node.authoredBefore + node.annotatedBefore END > 0
    OR EXISTS { MATCH (node)-[:PRESENTS|ATTENDED]->(session:Session) WHERE session.since <= generation < session.until }
  RETURN node AS from
}
CALL (generation) {
  MATCH (node:Paper {id: $to}) WHERE node.since <= generation < node.until RETURN node AS to
  UNION ALL
  MATCH (node:Annotation {id: $to}) WHERE node.since <= generation < node.until RETURN node AS to
  UNION ALL
  MATCH (node:Topic {id: $to}) RETURN node AS to
  UNION ALL
  MATCH (node:Tag {id: $to})
  WHERE CASE WHEN node.countedSince <= generation THEN node.papers ELSE node.papersBefore END > 0
  RETURN node AS to
  UNION ALL
  MATCH (node:Person {id: $to})
  WHERE CASE WHEN node.countedSince <= generation THEN node.authored + node.annotated ELSE node.authoredBefore + node.annotatedBefore END > 0
    OR EXISTS { MATCH (node)-[:PRESENTS|ATTENDED]->(session:Session) WHERE session.since <= generation < session.until }
  RETURN node AS to
}
CALL (generation, from, to) {
  WITH generation, from, to WHERE from <> to
  MATCH path = allShortestPaths((from)-[:CITES|RESPONDS_TO|EXTENDS|EVALUATES|SURVEYS|SAME_SERIES|TOUCHES|TAGGED|NAMES|BROADER|NEEDS|AUTHORED|WROTE|ABOUT*..6]-(to))
  WHERE all(node IN nodes(path) WHERE node:Topic OR node:Tag OR node:Person OR node.since <= generation < node.until)
  WITH path LIMIT $mostPaths + 1
  RETURN collect(path) AS paths
}
WITH generation, papers, paths, CASE WHEN size(paths) > $mostPaths THEN [] ELSE paths END AS shown
CALL (shown) {
  UNWIND shown AS path
  UNWIND range(0, length(path) - 1) AS place
  WITH DISTINCT relationships(path)[place] AS step, nodes(path)[place] AS one, nodes(path)[place + 1] AS other
  RETURN collect({kind: type(step), start: startNode(step).id, one: one.id, other: other.id, confidence: step.confidence}) AS steps
}
CALL (generation, shown) {
  UNWIND shown AS path
  UNWIND nodes(path) AS node
  WITH DISTINCT generation, node
  RETURN collect({
    id: node.id, text: coalesce(node.title, node.name), month: node.month,
    paper: head(COLLECT { MATCH (node:Annotation)-[:ABOUT]->(paper:Paper) WHERE paper.since <= generation < paper.until RETURN paper.title }),
    holders: CASE WHEN node.countedSince <= generation THEN coalesce(node.papers, node.authored) ELSE coalesce(node.papersBefore, node.authoredBefore) END,
    annotated: CASE WHEN node.countedSince <= generation THEN node.annotated ELSE node.annotatedBefore END
  }) AS nodes
}
RETURN generation, papers, size(paths) AS paths, length(head(paths)) AS distance, steps, nodes
