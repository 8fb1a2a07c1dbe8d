// Changes a node, and so locks it.
MATCH (node:TransportSpec {test: $test, name: $name})
SET node.changes = node.changes + 1
