// A page of each of $page.selections, newest month first: the first $page.limit annotations behind the place $page.from, or, with backward, the
// last ones before it, and whether there are any on the other side of that place. Without from, a list begins at its end.
// What a selection asks for holds together, and what is absent holds for all; a topic is mentioned by the words of those below it too. start holds
// what is looked up first: one of the conditions, or all.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND range(0, size($page.selections) - 1) AS place
UNWIND CASE WHEN $page.from IS NULL THEN [true] ELSE [true, false] END AS isAhead
WITH generation, place, isAhead, $page.selections[place] AS selection
CALL (generation, isAhead, selection) {
  CALL (generation, selection) {
    UNWIND selection.start.text.phrases AS phrase
    CALL db.index.fulltext.queryNodes('annotationText', phrase.lookup) YIELD node AS annotation
    WHERE NOT phrase.isPrefix
      OR any(words IN [annotation.quoteWords, annotation.noteWords] WHERE ' ' + words CONTAINS ' ' + phrase.words)
    WITH annotation, collect(phrase.place) AS met
    WHERE reduce(stack = [], step IN selection.start.text.program | CASE step.do
        WHEN 'PHRASE' THEN stack + [step.place IN met]
        WHEN 'AND' THEN stack[..-2] + [stack[-2] AND stack[-1]]
        WHEN 'OR' THEN stack[..-2] + [stack[-2] OR stack[-1]]
        ELSE stack[..-2] + [stack[-2] AND NOT stack[-1]]
      END)[0]
    RETURN annotation
    UNION ALL
    UNWIND selection.start.paper AS id
    MATCH (paper:Paper) USING INDEX SEEK paper:Paper(id)
    WHERE paper.id = id AND paper.since <= generation < paper.until
    MATCH (paper)<-[:ABOUT]-(annotation:Annotation)
    RETURN annotation
    UNION ALL
    UNWIND selection.start.tags AS id
    MATCH (tag:Tag {id: id})
    WITH tag ORDER BY tag.papers LIMIT 1
    MATCH (tag)<-[:TAGGED]-(annotation:Annotation)
    RETURN annotation
    UNION ALL
    UNWIND selection.start.people AS id
    MATCH (person:Person {id: id})-[:WROTE]->(annotation:Annotation)
    RETURN annotation
    UNION ALL
    UNWIND selection.start.topics AS id
    MATCH (above:Topic {id: id})
    WITH above ORDER BY above.allPapers LIMIT 1
    MATCH (topic:Topic) WHERE topic.id IN above.withNarrower
    MATCH (topic)<-[:MENTIONS]-(annotation:Annotation)
    RETURN DISTINCT annotation
    UNION ALL
    UNWIND CASE WHEN selection.start.all THEN [generation] END AS seen
    MATCH (annotation:Annotation)
    USING INDEX SEEK annotation:Annotation(since)
    WHERE annotation.since <= seen
    RETURN annotation
  }
  WITH annotation
  WHERE annotation.since <= generation < annotation.until
    AND (selection.paper IS NULL OR EXISTS { MATCH (annotation)-[:ABOUT]->(paper:Paper) WHERE paper.id = selection.paper AND paper.since <= generation < paper.until })
    AND (selection.from IS NULL OR annotation.month >= selection.from)
    AND (selection.to IS NULL OR annotation.month <= selection.to)
    AND (selection.people IS NULL OR EXISTS { MATCH (annotation)<-[:WROTE]-(person:Person) WHERE person.id IN selection.people })
    AND all(id IN selection.tags WHERE EXISTS { MATCH (annotation)-[:TAGGED]->(tag:Tag) WHERE tag.id = id })
    AND all(id IN selection.topics WHERE EXISTS { MATCH (annotation)-[:MENTIONS]->(topic:Topic) WHERE id IN topic.withBroader })
  WITH annotation, annotation.orderNewest AS key
  WHERE $page.from IS NULL OR isAhead = CASE WHEN $page.backward THEN key < $page.from ELSE key > $page.from END
  WITH annotation, key
  ORDER BY CASE WHEN NOT $page.backward THEN key END, CASE WHEN $page.backward THEN key END DESC
  LIMIT $page.limit
  RETURN collect(annotation {
    .id, .quote, .note, .month, .createdAt, home: annotation.paper,
    paper: [(annotation)-[:ABOUT]->(paper:Paper) WHERE paper.since <= generation < paper.until | paper.id][0],
    by: [(person:Person)-[:WROTE]->(annotation) | person {.id, .name}][0]
  }) AS annotations
}
RETURN collect(CASE WHEN isAhead THEN annotations END)[0] AS annotations,
  count(CASE WHEN NOT isAhead AND annotations <> [] THEN true END) > 0 AS isAnyBehind, place
ORDER BY place
