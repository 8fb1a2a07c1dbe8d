// Deletes the nodes of the test named $test.
MATCH (node:TransportSpec {test: $test})
DETACH DELETE node
