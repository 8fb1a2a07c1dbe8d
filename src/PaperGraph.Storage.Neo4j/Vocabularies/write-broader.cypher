// Which topics come under which.
UNWIND $edges AS edge
MATCH (narrower:Topic {id: edge.from})
MATCH (broader:Topic {id: edge.to})
CREATE (narrower)-[:BROADER]->(broader)
