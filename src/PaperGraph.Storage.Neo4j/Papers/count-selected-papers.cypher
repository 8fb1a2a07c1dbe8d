// How many papers each of $count.selections holds, and how many there are at all.
// What a selection asks for holds together, and what is absent holds for all: topics are groups of which one must be touched, or, with
// includeNarrower, one below it; discussed is whether a session that was held has it. start holds what is looked up first: one of the conditions, or all.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation, library.papers AS all, COLLECT {
    UNWIND CASE WHEN any(selection IN $count.selections WHERE selection.discussed IS NOT NULL) THEN [library.generation] END AS seen
    MATCH (session:Session)
    USING INDEX SEEK session:Session(since)
    WHERE session.since <= seen AND seen < session.until AND session.status = 'HELD'
    MATCH (session)-[:DISCUSSES]->(work:Work)
    RETURN DISTINCT coalesce(COLLECT { MATCH (work)-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= seen AND seen < merged.until RETURN whole.id }[0], work.id)
  } AS held
UNWIND range(0, size($count.selections) - 1) AS place
WITH generation, all, held, place, $count.selections[place] AS selection
CALL (generation, held, selection) {
  CALL (generation, held, selection) {
    UNWIND selection.start.text.phrases AS phrase
    CALL (generation, phrase) {
      CALL db.index.fulltext.queryNodes('paperText', phrase.lookup) YIELD node AS paper
      WHERE NOT phrase.isPrefix
        OR any(words IN [paper.titleWords, paper.abstractWords, paper.tagWords] WHERE ' ' + words CONTAINS ' ' + phrase.words)
      RETURN paper
      UNION ALL
      CALL db.index.fulltext.queryNodes('annotationText', phrase.lookup) YIELD node AS annotation
      WHERE annotation.since <= generation < annotation.until AND (NOT phrase.isPrefix
        OR any(words IN [annotation.quoteWords, annotation.noteWords] WHERE ' ' + words CONTAINS ' ' + phrase.words))
      MATCH (annotation)-[:ABOUT]->(paper:Paper)
      RETURN paper
    }
    WITH paper, collect(phrase.place) AS met
    WHERE reduce(stack = [], step IN selection.start.text.program | CASE step.do
        WHEN 'PHRASE' THEN stack + [step.place IN met]
        WHEN 'AND' THEN stack[..-2] + [stack[-2] AND stack[-1]]
        WHEN 'OR' THEN stack[..-2] + [stack[-2] OR stack[-1]]
        ELSE stack[..-2] + [stack[-2] AND NOT stack[-1]]
      END)[0]
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN selection.start.discussed THEN held END AS id
    MATCH (paper:Paper {id: id})
    RETURN paper
    UNION ALL
    UNWIND selection.start.tags AS id
    MATCH (tag:Tag {id: id})
    WITH tag ORDER BY tag.papers LIMIT 1
    MATCH (tag)<-[:TAGGED]-(paper:Paper)
    RETURN paper
    UNION ALL
    UNWIND selection.start.authors AS id
    MATCH (person:Person {id: id})-[:AUTHORED]->(paper:Paper)
    RETURN DISTINCT paper
    UNION ALL
    UNWIND selection.start.annotators AS id
    MATCH (person:Person {id: id})-[:ANNOTATED]->(paper:Paper)
    RETURN DISTINCT paper
    UNION ALL
    UNWIND selection.start.topics AS asked
    WITH COLLECT {
        MATCH (above:Topic) WHERE above.id IN asked
        MATCH (topic:Topic) WHERE topic.id IN CASE WHEN selection.includeNarrower THEN above.withNarrower ELSE [above.id] END
        RETURN DISTINCT topic
      } AS topics
    WITH topics ORDER BY reduce(papers = 0, topic IN topics | papers + topic.papers) LIMIT 1
    UNWIND topics AS topic
    MATCH (topic)<-[:TOUCHES]-(paper:Paper)
    RETURN DISTINCT paper
    UNION ALL
    UNWIND CASE WHEN selection.start.all THEN [generation] END AS seen
    MATCH (paper:Paper)
    USING INDEX SEEK paper:Paper(since)
    WHERE paper.since <= seen
    RETURN paper
  }
  WITH paper
  WHERE paper.since <= generation < paper.until
    AND (selection.kinds IS NULL OR paper.kind IN selection.kinds)
    AND (selection.hosts IS NULL OR any(host IN paper.hosts WHERE host IN selection.hosts))
    AND (selection.yearFrom IS NULL OR paper.year >= selection.yearFrom)
    AND (selection.yearTo IS NULL OR paper.year <= selection.yearTo)
    AND (selection.discussed IS NULL OR selection.discussed = (paper.id IN held))
    AND (selection.titled IS NULL OR selection.titled = (paper.titleSource <> 'PLACE'))
    AND (selection.months IS NULL OR any(month IN paper.months WHERE selection.months.from <= month <= selection.months.to))
    AND all(asked IN selection.topics WHERE EXISTS {
      MATCH (paper)-[:TOUCHES]->(topic:Topic)
      WHERE any(id IN CASE WHEN selection.includeNarrower THEN topic.withBroader ELSE [topic.id] END WHERE id IN asked)
    })
    AND all(id IN selection.tags WHERE EXISTS { MATCH (paper)-[:TAGGED]->(tag:Tag) WHERE tag.id = id })
    AND (selection.authors IS NULL OR EXISTS { MATCH (paper)<-[:AUTHORED]-(person:Person) WHERE person.id IN selection.authors })
    AND (selection.annotators IS NULL OR EXISTS { MATCH (paper)<-[:ANNOTATED]-(person:Person) WHERE person.id IN selection.annotators })
  RETURN count(*) AS papers
}
RETURN papers, all
ORDER BY place
