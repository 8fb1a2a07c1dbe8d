// All topics, by place, and papers that are alike for what a group has read: those that touch the same topics (by place), teach the same of these, with at least the
// confidence $taught, and were discussed or are to be alike. Of each such group how many papers and annotations it has, the first of its ids, and for each of its
// topics the highest confidence and the first of the papers that have it.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation, COLLECT { MATCH (topic:Topic) RETURN topic } AS topics, COLLECT {
    MATCH (session:Session)
    USING INDEX SEEK session:Session(since)
    WHERE session.since <= library.generation AND library.generation < session.until AND session.status <> 'CANCELLED'
    MATCH (session)-[:DISCUSSES]->(work:Work)
    RETURN {
      status: session.status,
      paper: coalesce(COLLECT { MATCH (work)-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= library.generation AND library.generation < merged.until RETURN whole.id }[0], work.id)
    }
  } AS places
WITH generation, topics, [place IN places WHERE place.status = 'PLANNED' | place.paper] AS planned, [place IN places WHERE place.status = 'HELD' | place.paper] AS held
RETURN [topic IN topics | topic {.id, .name, .aliases, .description, .broader, .prerequisites}] AS topics,
  COLLECT {
    UNWIND range(0, size(topics) - 1) AS place
    WITH place, topics[place] AS topic
    MATCH (topic)<-[touch:TOUCHES]-(paper:Paper)
    WHERE paper.since <= generation AND generation < paper.until
    WITH paper, collect(place) AS touched, collect(touch.confidence) AS confidences
    WITH touched, [confidence IN confidences | confidence >= $taught] AS taught, paper.id IN planned AS isPlanned, paper.id IN held AS isDiscussed,
      collect({id: paper.id, confidences: confidences}) AS alike, sum(paper.annotationCount) AS annotations, min(paper.id) AS first
    WITH *, [at IN range(0, size(touched) - 1) | reduce(best = {confidence: 0.0, id: first}, paper IN alike |
        CASE WHEN paper.confidences[at] > best.confidence OR (paper.confidences[at] = best.confidence AND paper.id < best.id)
          THEN {confidence: paper.confidences[at], id: paper.id} ELSE best END)] AS surest
    RETURN {
      papers: size(alike), annotations: annotations, isPlanned: isPlanned, isDiscussed: isDiscussed, first: first,
      touched: touched, confidences: [best IN surest | best.confidence], surest: [best IN surest | best.id]
    }
  } AS groups
