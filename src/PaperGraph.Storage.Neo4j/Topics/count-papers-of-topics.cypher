// How many papers touch each of some topics ($ids), and how many one of them or one below it.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
WITH topic, topic.countedSince <= generation AS isCounted
RETURN topic.id AS id,
  CASE WHEN isCounted THEN topic.papers ELSE topic.papersBefore END AS papers,
  CASE WHEN isCounted THEN topic.allPapers ELSE topic.allPapersBefore END AS allPapers
