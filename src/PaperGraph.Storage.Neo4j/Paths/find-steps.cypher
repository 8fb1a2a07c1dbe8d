// The steps between $nodes and $others (ids), in the state of $generation, and all these nodes, with what steps are weighed and said by.
UNWIND $nodes AS id
CALL (id) {
  MATCH (node:Paper {id: id}) WHERE node.since <= $generation < node.until RETURN node AS one
  UNION ALL
  MATCH (node:Annotation {id: id}) WHERE node.since <= $generation < node.until RETURN node AS one
  UNION ALL
  MATCH (node:Topic {id: id}) RETURN node AS one
  UNION ALL
  MATCH (node:Tag {id: id}) RETURN node AS one
  UNION ALL
  MATCH (node:Person {id: id}) RETURN node AS one
}
MATCH (one)-[step:CITES|RESPONDS_TO|EXTENDS|EVALUATES|SURVEYS|SAME_SERIES|TOUCHES|TAGGED|NAMES|BROADER|NEEDS|AUTHORED|WROTE|ABOUT]-(other)
WHERE other.id IN $others AND (other:Topic OR other:Tag OR other:Person OR other.since <= $generation < other.until)
WITH collect({step: step, one: one, other: other}) AS found
CALL (found) {
  UNWIND found AS pair
  UNWIND [pair.one, pair.other] AS node
  WITH DISTINCT node
  RETURN collect({
    id: node.id, text: coalesce(node.title, node.name), month: node.month,
    paper: head(COLLECT { MATCH (node:Annotation)-[:ABOUT]->(paper:Paper) WHERE paper.since <= $generation < paper.until RETURN paper.title }),
    holders: CASE WHEN node.countedSince <= $generation THEN coalesce(node.papers, node.authored) ELSE coalesce(node.papersBefore, node.authoredBefore) END,
    annotated: CASE WHEN node.countedSince <= $generation THEN node.annotated ELSE node.annotatedBefore END
  }) AS nodes
}
RETURN nodes, [pair IN found | {
  kind: type(pair.step), start: startNode(pair.step).id, one: pair.one.id, other: pair.other.id, confidence: pair.step.confidence
}] AS steps
