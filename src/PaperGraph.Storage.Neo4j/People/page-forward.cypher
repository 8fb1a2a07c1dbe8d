// People whose name contains $contains, in upper case, or all, by name: the first $limit behind the place $from, and whether there are any on its other side.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
RETURN
  COLLECT {
    MATCH (person:Person)
    USING INDEX SEEK person:Person(orderName)
    WHERE person.orderName > $from AND (CASE WHEN person.countedSince <= generation THEN person.authored + person.annotated ELSE person.authoredBefore + person.annotatedBefore END > 0
        OR EXISTS { MATCH (person)-[:PRESENTS|ATTENDED]->(session:Session) WHERE session.since <= generation < session.until })
      AND ($contains IS NULL OR person.nameKey CONTAINS $contains)
    WITH person ORDER BY person.orderName LIMIT $limit
    RETURN person {.id, .name}
  } AS people,
  EXISTS {
    MATCH (other:Person)
    USING INDEX SEEK other:Person(orderName)
    WHERE other.orderName <= $from AND (CASE WHEN other.countedSince <= generation THEN other.authored + other.annotated ELSE other.authoredBefore + other.annotatedBefore END > 0
        OR EXISTS { MATCH (other)-[:PRESENTS|ATTENDED]->(session:Session) WHERE session.since <= generation < session.until })
      AND ($contains IS NULL OR other.nameKey CONTAINS $contains)
  } AS isAnyBehind
