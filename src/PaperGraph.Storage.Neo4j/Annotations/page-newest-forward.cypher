// Annotations, newest month first: the first $limit behind the place $from, and whether there are any on its other side.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
RETURN
  COLLECT {
    MATCH (annotation:Annotation)
    USING INDEX SEEK annotation:Annotation(orderNewest)
    WHERE annotation.orderNewest > $from AND annotation.since <= generation < annotation.until
    WITH annotation ORDER BY annotation.orderNewest LIMIT $limit
    RETURN annotation {
      .id, .quote, .note, .month, .createdAt, home: annotation.paper,
      paper: [(annotation)-[:ABOUT]->(paper:Paper) WHERE paper.since <= generation < paper.until | paper.id][0],
      by: [(person:Person)-[:WROTE]->(annotation) | person {.id, .name}][0]
    }
  } AS annotations,
  EXISTS {
    MATCH (other:Annotation)
    USING INDEX SEEK other:Annotation(orderNewest)
    WHERE other.orderNewest <= $from AND other.since <= generation < other.until
  } AS isAnyBehind
