// Where one can go in one step from any of $nodes (ids), in the state of $generation.
UNWIND $nodes AS id
CALL (id) {
  MATCH (node:Paper {id: id}) WHERE node.since <= $generation < node.until RETURN node
  UNION ALL
  MATCH (node:Annotation {id: id}) WHERE node.since <= $generation < node.until RETURN node
  UNION ALL
  MATCH (node:Topic {id: id}) RETURN node
  UNION ALL
  MATCH (node:Tag {id: id}) RETURN node
  UNION ALL
  MATCH (node:Person {id: id}) RETURN node
}
MATCH (node)-[:CITES|RESPONDS_TO|EXTENDS|EVALUATES|SURVEYS|SAME_SERIES|TOUCHES|TAGGED|NAMES|BROADER|NEEDS|AUTHORED|WROTE|ABOUT]-(neighbour)
WHERE neighbour:Topic OR neighbour:Tag OR neighbour:Person OR neighbour.since <= $generation < neighbour.until
RETURN DISTINCT neighbour.id AS id
