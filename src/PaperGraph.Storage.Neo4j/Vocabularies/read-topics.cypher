// All topics, as the vocabulary has them.
MATCH (topic:Topic)
RETURN topic {.id, .name, .aliases, .description, .broader, .prerequisites} AS topic
