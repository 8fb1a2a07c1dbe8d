// The paper that is known by a key, itself or by what is part of it, the one with the lowest id where there are several.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
MATCH (key:WorkKey|SaidKey) WHERE key.text = $key AND key.work IS NOT NULL
WITH generation, key.work AS id
WITH DISTINCT generation,
  coalesce(COLLECT { MATCH (:Work {id: id})-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= generation < merged.until RETURN whole.id }[0], id) AS shown
MATCH (paper:Paper) USING INDEX SEEK paper:Paper(id)
WHERE paper.id = shown AND paper.since <= generation < paper.until AND $key IN paper.keys
RETURN paper {
  .id, .title, .titleSource, .authors, .authorIds, .year, .venue, .kind, .doi, .arxivId, .readingMinutes, .abstract, .addedIn, .annotatedIn, .locations, .annotationCount
} AS paper
ORDER BY paper.id
LIMIT 1
