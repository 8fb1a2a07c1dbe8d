// The topic that each of some names is of, in letters and digits alone ($keys).
UNWIND $keys AS key
MATCH (:TopicName {text: key})-[:OF]->(topic:Topic)
RETURN key, topic {.id, .name, .aliases, .description, .broader, .prerequisites} AS topic
