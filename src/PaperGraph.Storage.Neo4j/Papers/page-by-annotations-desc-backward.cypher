// Papers, most annotated first: the last $limit before the place $from, last first, and whether there are any on its other side.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
RETURN
  COLLECT {
    MATCH (paper:Paper)
    USING INDEX SEEK paper:Paper(orderAnnotationsDesc)
    WHERE paper.orderAnnotationsDesc < $from AND paper.since <= generation < paper.until
    WITH paper ORDER BY paper.orderAnnotationsDesc DESC LIMIT $limit
    RETURN paper {
      .id, .title, .titleSource, .authors, .authorIds, .year, .venue, .kind, .doi, .arxivId, .readingMinutes, .abstract, .addedIn, .annotatedIn, .locations, .annotationCount
    }
  } AS papers,
  EXISTS {
    MATCH (other:Paper)
    USING INDEX SEEK other:Paper(orderAnnotationsDesc)
    WHERE other.orderAnnotationsDesc >= $from AND other.since <= generation < other.until
  } AS isAnyBehind
