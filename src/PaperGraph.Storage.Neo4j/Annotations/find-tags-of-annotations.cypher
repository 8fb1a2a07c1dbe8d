// The tags of each of some annotations, by name.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
MATCH (annotation:Annotation) USING INDEX SEEK annotation:Annotation(id)
WHERE annotation.id = id AND annotation.since <= generation < annotation.until
MATCH (annotation)-[:TAGGED]->(tag:Tag)
WITH DISTINCT id, tag
ORDER BY tag.orderName
RETURN id, collect(tag {.id, .name, topic: [(tag)-[:NAMES]->(topic:Topic) | topic.id][0]}) AS tags
