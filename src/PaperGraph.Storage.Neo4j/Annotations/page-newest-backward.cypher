// Annotations, newest month first: the last $limit before the place $from, last first, and whether there are any on its other side.
// A question is not kept apart from what others commit meanwhile and may miss the edge; the paper that an annotation was read of then stands for it.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
RETURN
  COLLECT {
    MATCH (annotation:Annotation)
    USING INDEX SEEK annotation:Annotation(orderNewest)
    WHERE annotation.orderNewest < $from AND annotation.since <= generation < annotation.until
    WITH annotation ORDER BY annotation.orderNewest DESC LIMIT $limit
    RETURN annotation {
      .id, .quote, .note, .month, .createdAt, home: annotation.paper,
      paper: coalesce([(annotation)-[:ABOUT]->(paper:Paper) WHERE paper.since <= generation < paper.until | paper.id][0], annotation.paper),
      by: [(person:Person)-[:WROTE]->(annotation) | person {.id, .name}][0]
    }
  } AS annotations,
  EXISTS {
    MATCH (other:Annotation)
    USING INDEX SEEK other:Annotation(orderNewest)
    WHERE other.orderNewest >= $from AND other.since <= generation < other.until
  } AS isAnyBehind
