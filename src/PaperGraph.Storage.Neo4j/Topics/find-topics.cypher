// The topics of some ids.
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
RETURN topic {.id, .name, .aliases, .description, .broader, .prerequisites} AS topic
