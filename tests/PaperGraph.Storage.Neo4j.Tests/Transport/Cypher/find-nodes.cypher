// The nodes of the test named $test.
MATCH (node:TransportSpec {test: $test})
RETURN node.name AS name, node.changes AS changes ORDER BY name
