// All by which each of $papers (ids) can be related to others: its terms, topics with all above them, tags, people, sessions with
// their papers, and links, and how many papers have each. $via names the kinds of reasons that are asked for; of others there is nothing.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation, library.papers AS papers, library.words AS words
UNWIND $papers AS id
MATCH (paper:Paper {id: id})
WHERE paper.since <= generation < paper.until
RETURN
  generation, papers, words, paper.id AS id, paper.title AS title,
  COLLECT {
    MATCH (paper)-[uses:USES]->(term:Term) WHERE 'TEXT' IN $via
    RETURN {text: term.text, count: uses.count, holders: CASE WHEN term.countedSince <= generation THEN term.papers ELSE term.papersBefore END}
  } AS terms,
  COLLECT {
    MATCH (paper)-[touch:TOUCHES]->(topic:Topic) WHERE 'TOPIC' IN $via
    RETURN {id: topic.id, confidence: touch.confidence}
  } AS touches,
  COLLECT {
    MATCH (paper)-[:TOUCHES]->(touched:Topic) WHERE 'TOPIC' IN $via
    UNWIND touched.withBroader AS above
    WITH DISTINCT above
    MATCH (topic:Topic {id: above})
    RETURN topic {
      .id, .name, .withBroader, .withNarrower,
      papers: CASE WHEN topic.countedSince <= generation THEN topic.papers ELSE topic.papersBefore END,
      allPapers: CASE WHEN topic.countedSince <= generation THEN topic.allPapers ELSE topic.allPapersBefore END
    }
  } AS topics,
  COLLECT {
    MATCH (paper)-[:TAGGED]->(tag:Tag) WHERE 'TAG' IN $via
    RETURN tag {.id, .name, holders: CASE WHEN tag.countedSince <= generation THEN tag.papers ELSE tag.papersBefore END}
  } AS tags,
  COLLECT {
    MATCH (paper)<-[:AUTHORED]-(author:Person) WHERE 'AUTHOR' IN $via
    WITH DISTINCT author
    RETURN author {.id, .name, holders: CASE WHEN author.countedSince <= generation THEN author.authored ELSE author.authoredBefore END}
  } AS authors,
  COLLECT {
    MATCH (paper)<-[:ANNOTATED]-(annotator:Person) WHERE 'PERSON' IN $via
    RETURN annotator {.id, .name, holders: CASE WHEN annotator.countedSince <= generation THEN annotator.annotated ELSE annotator.annotatedBefore END}
  } AS annotators,
  COLLECT {
    UNWIND CASE WHEN 'SESSION' IN $via THEN [paper.id] END AS own
    MATCH (whole:Work {id: own})
    UNWIND [whole] + COLLECT { MATCH (whole)<-[merged:MERGED_INTO]-(part:Work) WHERE merged.since <= generation < merged.until RETURN part } AS work
    MATCH (work)<-[:DISCUSSES]-(session:Session)
    WHERE session.since <= generation < session.until AND session.status <> 'CANCELLED'
    WITH DISTINCT session
    RETURN session {
      .id, .title, .date, .status,
      papers: COLLECT {
        MATCH (session)-[:DISCUSSES]->(discussed:Work)
        WITH DISTINCT coalesce(COLLECT { MATCH (discussed)-[merged:MERGED_INTO]->(into:Work) WHERE merged.since <= generation < merged.until RETURN into.id }[0], discussed.id) AS shown
        WHERE EXISTS { MATCH (seen:Paper {id: shown}) WHERE seen.since <= generation < seen.until }
        RETURN shown
      }
    }
  } AS sessions,
  COLLECT {
    MATCH (paper)-[link:CITES|RESPONDS_TO|EXTENDS|EVALUATES|SURVEYS|SAME_SERIES]-(other:Paper)
    WHERE 'LINK' IN $via AND other.since <= generation < other.until AND other <> paper
    RETURN link {
      kind: type(link), isFrom: startNode(link) = paper, other: other.id, title: other.title,
      .annotation, .place, .start, .length, .text, .context
    }
  } AS links
