// Papers, by title: the first $limit behind the place $from, and whether there are any on its other side.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
RETURN
  COLLECT {
    MATCH (paper:Paper)
    USING INDEX SEEK paper:Paper(orderTitleAsc)
    WHERE paper.orderTitleAsc > $from AND paper.since <= generation < paper.until
    WITH paper ORDER BY paper.orderTitleAsc LIMIT $limit
    RETURN paper {
      .id, .title, .titleSource, .authors, .authorIds, .year, .venue, .kind, .doi, .arxivId, .readingMinutes, .abstract, .addedIn, .annotatedIn, .locations, .annotationCount
    }
  } AS papers,
  EXISTS {
    MATCH (other:Paper)
    USING INDEX SEEK other:Paper(orderTitleAsc)
    WHERE other.orderTitleAsc <= $from AND other.since <= generation < other.until
  } AS isAnyBehind
