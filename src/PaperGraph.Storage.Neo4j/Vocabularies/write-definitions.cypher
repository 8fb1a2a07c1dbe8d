// Keeps what the vocabulary's file says.
UNWIND $definitions AS written
CREATE (definition:TopicDefinition)
SET definition = written
