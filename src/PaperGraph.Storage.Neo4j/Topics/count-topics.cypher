// How many topics have a name or alias that contains $contains in letters and digits, stand below $under, are touched by papers or not ($used), and are $among
// some; null for whichever.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
MATCH (topic:Topic)
WITH topic, CASE WHEN topic.countedSince <= generation THEN topic.allPapers ELSE topic.allPapersBefore END AS papers
WHERE ($contains IS NULL OR any(key IN topic.keys WHERE key CONTAINS $contains))
  AND ($under IS NULL OR (topic.id <> $under AND $under IN topic.withBroader))
  AND ($used IS NULL OR $used = (papers > 0))
  AND ($among IS NULL OR topic.id IN $among)
RETURN count(*) AS topics
