// Papers, latest annotated last: the last $limit before the place $from, last first, and whether there are any on its other side.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
RETURN
  COLLECT {
    MATCH (paper:Paper)
    USING INDEX SEEK paper:Paper(orderAnnotatedAsc)
    WHERE paper.orderAnnotatedAsc < $from AND paper.since <= generation < paper.until
    WITH paper ORDER BY paper.orderAnnotatedAsc DESC LIMIT $limit
    RETURN paper {
      .id, .title, .titleSource, .authors, .authorIds, .year, .venue, .kind, .doi, .arxivId, .readingMinutes, .abstract, .addedIn, .annotatedIn, .locations, .annotationCount
    }
  } AS papers,
  EXISTS {
    MATCH (other:Paper)
    USING INDEX SEEK other:Paper(orderAnnotatedAsc)
    WHERE other.orderAnnotatedAsc >= $from AND other.since <= generation < other.until
  } AS isAnyBehind
