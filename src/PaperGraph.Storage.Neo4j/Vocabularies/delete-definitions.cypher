// Forgets what the vocabulary's file said.
MATCH (definition:TopicDefinition)
DELETE definition
