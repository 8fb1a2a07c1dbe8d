// Papers, oldest first: the first $limit behind the place $from, and whether there are any on its other side.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
RETURN
  COLLECT {
    MATCH (paper:Paper)
    USING INDEX SEEK paper:Paper(orderYearAsc)
    WHERE paper.orderYearAsc > $from AND paper.since <= generation < paper.until
    WITH paper ORDER BY paper.orderYearAsc LIMIT $limit
    RETURN paper {
      .id, .title, .titleSource, .authors, .authorIds, .year, .venue, .kind, .doi, .arxivId, .readingMinutes, .abstract, .addedIn, .annotatedIn, .locations, .annotationCount
    }
  } AS papers,
  EXISTS {
    MATCH (other:Paper)
    USING INDEX SEEK other:Paper(orderYearAsc)
    WHERE other.orderYearAsc <= $from AND other.since <= generation < other.until
  } AS isAnyBehind
