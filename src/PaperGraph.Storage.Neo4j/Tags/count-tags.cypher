// How many tags have a name that contains $contains, in upper case; null for all.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation, library.tags AS all
RETURN CASE WHEN $contains IS NULL THEN all ELSE COUNT {
    MATCH (tag:Tag)
    USING INDEX SEEK tag:Tag(orderName)
    WHERE tag.orderName >= '' AND tag.nameKey CONTAINS $contains
      AND CASE WHEN tag.countedSince <= generation THEN tag.papers ELSE tag.papersBefore END > 0
  } END AS tags
