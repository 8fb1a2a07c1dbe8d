// Tags whose name contains $contains, in upper case, or all, by name: the first $limit behind the place $from, and whether there are any on its other side.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
RETURN
  COLLECT {
    MATCH (tag:Tag)
    USING INDEX SEEK tag:Tag(orderName)
    WHERE tag.orderName > $from AND CASE WHEN tag.countedSince <= generation THEN tag.papers ELSE tag.papersBefore END > 0
      AND ($contains IS NULL OR tag.nameKey CONTAINS $contains)
    WITH tag ORDER BY tag.orderName LIMIT $limit
    RETURN tag {.id, .name, topic: [(tag)-[:NAMES]->(topic:Topic) | topic.id][0]}
  } AS tags,
  EXISTS {
    MATCH (other:Tag)
    USING INDEX SEEK other:Tag(orderName)
    WHERE other.orderName <= $from AND CASE WHEN other.countedSince <= generation THEN other.papers ELSE other.papersBefore END > 0
      AND ($contains IS NULL OR other.nameKey CONTAINS $contains)
  } AS isAnyBehind
