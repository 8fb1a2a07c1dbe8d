// Forgets the names by which topics are found.
MATCH (name:TopicName)
DETACH DELETE name
