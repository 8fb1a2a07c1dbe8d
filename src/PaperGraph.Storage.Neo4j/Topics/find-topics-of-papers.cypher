// What each of some papers touches, and what a person says it does not touch, surest first, then by id.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
MATCH (paper:Paper) USING INDEX SEEK paper:Paper(id)
WHERE paper.id = id AND paper.since <= generation < paper.until
MATCH (paper)-[touch:TOUCHES|REJECTS]->(topic:Topic)
WITH id, topic.id AS topic, touch.confidence AS confidence, type(touch) = 'REJECTS' AS isRejected
ORDER BY confidence DESC, topic
RETURN id, collect({topic: topic, confidence: confidence, isRejected: isRejected}) AS topics
