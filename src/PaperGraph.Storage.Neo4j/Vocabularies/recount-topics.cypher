// Counts the papers that touch each topic anew, itself and with all that lies below: those that are seen, and those that will be in the
// generation that is being written, if one is.
MATCH (library:Library {name: 'papergraph'})
MATCH (topic:Topic)
CALL (topic, library) {
  MATCH (below:Topic)<-[:TOUCHES]-(paper:Paper)
  WHERE below.id IN topic.withNarrower
  WITH DISTINCT paper, topic, library
  RETURN
    sum(CASE WHEN paper.since <= library.generation < paper.until THEN 1 ELSE 0 END) AS seen,
    sum(CASE WHEN paper.since <= library.lastImport < paper.until THEN 1 ELSE 0 END) AS coming
}
CALL (topic, library) {
  MATCH (topic)<-[:TOUCHES]-(paper:Paper)
  RETURN
    sum(CASE WHEN paper.since <= library.generation < paper.until THEN 1 ELSE 0 END) AS seenItself,
    sum(CASE WHEN paper.since <= library.lastImport < paper.until THEN 1 ELSE 0 END) AS comingItself
}
SET topic.papersBefore = seenItself, topic.allPapersBefore = seen, topic.papers = comingItself, topic.allPapers = coming,
  topic.countedSince = library.lastImport
