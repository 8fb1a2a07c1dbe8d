// How many annotations were written in each month, and how many papers they are about, for each of some selections: about papers that touch topic
// or one below it, and carry tag, written from from to to, both included; what is absent holds for all.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND range(0, size($selections) - 1) AS place
WITH generation, place, $selections[place] AS selection
CALL (generation, selection) {
  CALL (generation, selection) {
    UNWIND selection.topic AS id
    MATCH (above:Topic {id: id})
    MATCH (topic:Topic) WHERE topic.id IN above.withNarrower
    MATCH (topic)<-[:TOUCHES]-(paper:Paper)
    WITH DISTINCT paper
    WHERE paper.since <= generation < paper.until AND (selection.tag IS NULL OR EXISTS { MATCH (paper)-[:TAGGED]->(tag:Tag) WHERE tag.id = selection.tag })
    MATCH (paper)<-[:ABOUT]-(annotation:Annotation)
    RETURN annotation
    UNION ALL
    UNWIND CASE WHEN selection.topic IS NULL THEN selection.tag END AS id
    MATCH (:Tag {id: id})<-[:TAGGED]-(paper:Paper)
    WITH paper WHERE paper.since <= generation < paper.until
    MATCH (paper)<-[:ABOUT]-(annotation:Annotation)
    RETURN annotation
    UNION ALL
    UNWIND CASE WHEN selection.topic IS NULL AND selection.tag IS NULL THEN [generation] END AS seen
    MATCH (annotation:Annotation)
    USING INDEX SEEK annotation:Annotation(since)
    WHERE annotation.since <= seen
    RETURN annotation
  }
  WITH annotation, annotation.month AS month
  WHERE annotation.since <= generation < annotation.until AND selection.from <= month <= selection.to
  MATCH (annotation)-[:ABOUT]->(paper:Paper) WHERE paper.since <= generation < paper.until
  WITH month, count(*) AS annotations, count(DISTINCT paper) AS papers
  ORDER BY month
  RETURN collect({month: month, annotations: annotations, papers: papers}) AS months
}
RETURN months, place
ORDER BY place
