// The tags of some ids that something carries.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
MATCH (tag:Tag {id: id})
WHERE CASE WHEN tag.countedSince <= generation THEN tag.papers ELSE tag.papersBefore END > 0
RETURN tag {.id, .name, topic: [(tag)-[:NAMES]->(topic:Topic) | topic.id][0]} AS tag
