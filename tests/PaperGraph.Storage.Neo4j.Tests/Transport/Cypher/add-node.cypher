// Adds a node of the test named $test.
CREATE (node:TransportSpec {test: $test, name: $name, changes: 0})
