// The first tags behind one ($after, an id), seen or not, with the topics that they name.
MATCH (tag:Tag)
WHERE tag.id > $after
WITH tag ORDER BY tag.id LIMIT $limit
RETURN tag.id AS id, tag.name AS name, COLLECT { MATCH (tag)-[:NAMES]->(topic:Topic) RETURN topic.id }[0] AS topic
