// The names and aliases by which topics are found, as they are compared: in letters and digits alone.
UNWIND $names AS named
MATCH (topic:Topic {id: named.topic})
CREATE (:TopicName {text: named.text})-[:OF]->(topic)
