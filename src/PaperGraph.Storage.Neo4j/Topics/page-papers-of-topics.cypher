// A page of the papers of each of $page.selections, a topic, or with includeNarrower those below it too, the surest first, then by id: the first
// $page.limit behind the place $page.from, or, with backward, the last ones before it, and whether there are any on its other side. A place is
// a confidence, negated, and an id.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND range(0, size($page.selections) - 1) AS place
WITH generation, place, $page.selections[place] AS selection
UNWIND CASE WHEN $page.from IS NULL THEN [true] ELSE [true, false] END AS isAhead
CALL (generation, isAhead, selection) {
  MATCH (asked:Topic {id: selection.topic})
  MATCH (topic:Topic) WHERE topic.id IN CASE WHEN selection.includeNarrower THEN asked.withNarrower ELSE [asked.id] END
  MATCH (topic)<-[touch:TOUCHES]-(paper:Paper)
  WITH paper, max(touch.confidence) AS confidence
  WHERE paper.since <= generation < paper.until
  WITH confidence, paper.id AS id
  WHERE $page.from IS NULL OR isAhead = CASE WHEN $page.backward THEN [-confidence, id] < $page.from ELSE [-confidence, id] > $page.from END
  WITH confidence, id
  ORDER BY CASE WHEN $page.backward THEN confidence ELSE -confidence END, CASE WHEN NOT $page.backward THEN id END, CASE WHEN $page.backward THEN id END DESC
  LIMIT $page.limit
  RETURN collect({paper: id, confidence: confidence}) AS papers
}
RETURN collect(CASE WHEN isAhead THEN papers END)[0] AS papers, count(CASE WHEN NOT isAhead AND papers <> [] THEN true END) > 0 AS isAnyBehind, place
ORDER BY place
