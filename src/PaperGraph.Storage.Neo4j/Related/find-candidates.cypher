// The papers that are scored for each of $papers, in the state of $generation: those that its links and sessions name (known, by ids) and those on its lists, of
// topics, of topicsAbove with all that lies below them, of tags, authors, annotators and terms (each a text and its place). Each comes
// once, with all that it touches, with what it has of sharedTags, sharedAuthors and sharedAnnotators, and how often it uses the terms.
UNWIND $papers AS asked
CALL (asked) {
  CALL (asked) {
    UNWIND asked.known AS id
    MATCH (paper:Paper {id: id})
    RETURN paper, null AS use
    UNION ALL
    UNWIND asked.topics AS id
    MATCH (:Topic {id: id})<-[:TOUCHES]-(paper:Paper)
    RETURN paper, null AS use
    UNION ALL
    UNWIND asked.topicsAbove AS id
    MATCH (above:Topic {id: id})
    UNWIND above.withNarrower AS part
    MATCH (:Topic {id: part})<-[:TOUCHES]-(paper:Paper)
    RETURN paper, null AS use
    UNION ALL
    UNWIND asked.tags AS id
    MATCH (:Tag {id: id})<-[:TAGGED]-(paper:Paper)
    RETURN paper, null AS use
    UNION ALL
    UNWIND asked.authors AS id
    MATCH (:Person {id: id})-[:AUTHORED]->(paper:Paper)
    RETURN paper, null AS use
    UNION ALL
    UNWIND asked.annotators AS id
    MATCH (:Person {id: id})-[:ANNOTATED]->(paper:Paper)
    RETURN paper, null AS use
    UNION ALL
    UNWIND asked.terms AS rare
    MATCH (:Term {text: rare.text})<-[uses:USES]-(paper:Paper)
    RETURN paper, {place: rare.place, count: uses.count} AS use
  }
  WITH asked, paper, collect(use) AS uses
  WHERE paper.since <= $generation < paper.until AND paper.id <> asked.id
  RETURN paper, uses,
    [(paper)-[touch:TOUCHES]->(topic:Topic) | {id: topic.id, confidence: touch.confidence}] AS touches,
    [(paper)-[:TAGGED]->(tag:Tag) WHERE tag.id IN asked.sharedTags | tag.id] AS tags,
    [(paper)<-[:AUTHORED]-(author:Person) WHERE author.id IN asked.sharedAuthors | author.id] AS authors,
    [(paper)<-[:ANNOTATED]-(annotator:Person) WHERE annotator.id IN asked.sharedAnnotators | annotator.id] AS annotators
}
RETURN asked.id AS asked, paper.id AS id, paper.wordCount AS words,
  [touch IN touches | touch.id] AS topics, [touch IN touches | touch.confidence] AS confidences, tags, authors, annotators,
  [use IN uses | use.place] AS places, [use IN uses | use.count] AS counts
