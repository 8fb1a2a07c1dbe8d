// The topics that name each of some topics as broader, by name.
UNWIND $ids AS id
MATCH (:Topic {id: id})<-[:BROADER]-(topic:Topic)
WITH DISTINCT id, topic
ORDER BY topic.orderName
RETURN id, collect(topic {.id, .name, .aliases, .description, .broader, .prerequisites}) AS topics
