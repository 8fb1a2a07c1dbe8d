// Topics whose name or alias contains $contains in letters and digits, which stand below $under, which papers touch or not ($used), and which are
// $among some, null for whichever; by name, or, with $byPapers, by how many papers touch them or one below them. The first $limit behind the place $from, or, with
// $backward, the last ones before it, and whether there are any on its other side. A place is a list: what is sorted by, then the id.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
MATCH (topic:Topic)
WITH topic, CASE WHEN topic.countedSince <= generation THEN topic.allPapers ELSE topic.allPapersBefore END AS papers
WHERE ($contains IS NULL OR any(key IN topic.keys WHERE key CONTAINS $contains))
  AND ($under IS NULL OR (topic.id <> $under AND $under IN topic.withBroader))
  AND ($used IS NULL OR $used = (papers > 0))
  AND ($among IS NULL OR topic.id IN $among)
WITH topic, papers, CASE WHEN $byPapers THEN [-papers, topic.id] ELSE [topic.orderName] END AS key
WITH topic, papers, key, $from IS NULL OR CASE WHEN $backward THEN key < $from ELSE key > $from END AS isAhead
ORDER BY CASE WHEN NOT $backward THEN key END, CASE WHEN $backward THEN key END DESC
WITH collect(CASE WHEN isAhead THEN topic {.id, .name, .aliases, .description, .broader, .prerequisites, papers: papers} END) AS topics,
  count(CASE WHEN NOT isAhead THEN true END) > 0 AS isAnyBehind
RETURN topics[..$limit] AS topics, isAnyBehind
