// The papers that are seen under some ids ($ids): of what is part of another that one.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
WITH generation, id,
  coalesce(COLLECT { MATCH (:Work {id: id})-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= generation < merged.until RETURN whole.id }[0], id) AS shown
MATCH (paper:Paper) USING INDEX SEEK paper:Paper(id)
WHERE paper.id = shown AND paper.since <= generation < paper.until
RETURN id, paper {
  .id, .title, .titleSource, .authors, .authorIds, .year, .venue, .kind, .doi, .arxivId, .readingMinutes, .abstract, .addedIn, .annotatedIn, .locations, .annotationCount
} AS paper
