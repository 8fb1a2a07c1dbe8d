// All topics, in the first row, and papers that are alike for what a group has read, a row each: those that touch the same topics (by place among all, counted from 0),
// teach the same of these, with at least the confidence $taught, and were discussed or are to be alike. Of each how many papers and annotations it has, the first of its
// ids, for each of its topics the highest confidence, and, where it is more than one paper, the first of those that have it. Confidences are whole numbers of steps, of which
// $steps are 1: a server takes far longer to write fractions. The first row says of which state of the library that is; nothing comes where it is the one that is $known.
MATCH (library:Library {name: 'papergraph'})
WITH library, [library.generation, coalesce(library.topicsVersion, 0)] AS state
WHERE $known IS NULL OR state <> $known
WITH state, library.generation AS generation, COLLECT { MATCH (topic:Topic) RETURN topic } AS topics, COLLECT {
    MATCH (session:Session)
    USING INDEX SEEK session:Session(since)
    WHERE session.since <= library.generation AND library.generation < session.until AND session.status <> 'CANCELLED'
    MATCH (session)-[:DISCUSSES]->(work:Work)
    RETURN {
      status: session.status,
      paper: coalesce(COLLECT { MATCH (work)-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= library.generation AND library.generation < merged.until RETURN whole.id }[0], work.id)
    }
  } AS places
WITH state, generation, topics, [place IN places WHERE place.status = 'PLANNED' | place.paper] AS planned, [place IN places WHERE place.status = 'HELD' | place.paper] AS held
CALL (state, generation, topics, planned, held) {
  RETURN state AS libraryState, [topic IN topics | topic {.id, .name, .aliases, .description, .broader, .prerequisites}] AS vocabulary,
    null AS papers, null AS annotations, null AS isPlanned, null AS isDiscussed, null AS first, null AS touched, null AS confidences, null AS surest
  UNION ALL
  UNWIND range(0, size(topics) - 1) AS place
  WITH generation, planned, held, place, topics[place] AS topic
  MATCH (topic)<-[touch:TOUCHES]-(paper:Paper)
  WHERE paper.since <= generation AND generation < paper.until
  WITH planned, held, paper, collect(place) AS touched, collect(toInteger(round(touch.confidence * $steps))) AS confidences
  WITH touched, [confidence IN confidences | confidence >= $taught * $steps] AS taught, paper.id IN planned AS isPlanned, paper.id IN held AS isDiscussed,
    collect({id: paper.id, confidences: confidences}) AS alike, sum(paper.annotationCount) AS annotations
  WITH *, CASE WHEN size(alike) > 1 THEN [at IN range(0, size(touched) - 1) | reduce(best = alike[0], paper IN alike |
      CASE WHEN paper.confidences[at] > best.confidences[at] OR (paper.confidences[at] = best.confidences[at] AND paper.id < best.id) THEN paper ELSE best END)] END AS best
  RETURN null AS libraryState, null AS vocabulary, size(alike) AS papers, annotations, isPlanned, isDiscussed,
    reduce(first = alike[0].id, paper IN alike | CASE WHEN paper.id < first THEN paper.id ELSE first END) AS first, touched,
    CASE WHEN best IS NULL THEN alike[0].confidences ELSE [at IN range(0, size(touched) - 1) | best[at].confidences[at]] END AS confidences,
    [paper IN best | paper.id] AS surest
}
RETURN libraryState, vocabulary, papers, annotations, isPlanned, isDiscussed, first, touched, confidences, surest
