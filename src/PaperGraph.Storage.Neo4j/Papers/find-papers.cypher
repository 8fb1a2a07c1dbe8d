// The papers of some ids.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
MATCH (paper:Paper) USING INDEX SEEK paper:Paper(id)
WHERE paper.id = id AND paper.since <= generation < paper.until
RETURN paper {
  .id, .title, .titleSource, .authors, .authorIds, .year, .venue, .kind, .doi, .arxivId, .readingMinutes, .abstract, .addedIn, .annotatedIn, .locations, .annotationCount
} AS paper
