// How many people have a name that contains $contains, in upper case; null for all.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation, library.people AS all
RETURN CASE WHEN $contains IS NULL THEN all ELSE COUNT {
    MATCH (person:Person)
    USING INDEX SEEK person:Person(orderName)
    WHERE person.orderName >= '' AND person.nameKey CONTAINS $contains
      AND (CASE WHEN person.countedSince <= generation THEN person.authored + person.annotated
        ELSE person.authoredBefore + person.annotatedBefore END > 0
        OR EXISTS { MATCH (person)-[:PRESENTS|ATTENDED]->(session:Session) WHERE session.since <= generation < session.until })
  } END AS people
