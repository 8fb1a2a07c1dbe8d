// The annotations of some ids.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
MATCH (annotation:Annotation) USING INDEX SEEK annotation:Annotation(id)
WHERE annotation.id = id AND annotation.since <= generation < annotation.until
RETURN annotation {
  .id, .quote, .note, .month, .createdAt, home: annotation.paper,
  paper: [(annotation)-[:ABOUT]->(paper:Paper) WHERE paper.since <= generation < paper.until | paper.id][0],
  by: [(person:Person)-[:WROTE]->(annotation) | person {.id, .name}][0]
} AS annotation
