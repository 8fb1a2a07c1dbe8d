// Which topics need which.
UNWIND $edges AS edge
MATCH (topic:Topic {id: edge.from})
MATCH (prerequisite:Topic {id: edge.to})
CREATE (topic)-[:NEEDS]->(prerequisite)
