// The ids of all topics.
MATCH (topic:Topic)
RETURN topic.id AS id
