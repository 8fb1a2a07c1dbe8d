// The tags that each of some papers carries, itself or on an annotation, by name.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
MATCH (paper:Paper) USING INDEX SEEK paper:Paper(id)
WHERE paper.id = id AND paper.since <= generation < paper.until
MATCH (paper)-[:TAGGED]->(tag:Tag)
WITH DISTINCT id, tag
ORDER BY tag.orderName
RETURN id, collect(tag {.id, .name, topic: [(tag)-[:NAMES]->(topic:Topic) | topic.id][0]}) AS tags
