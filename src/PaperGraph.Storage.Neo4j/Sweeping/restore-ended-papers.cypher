// Some of the papers that an import ($import), which is not switched on, would have ended go on ($never), and what they hold gets the counts of
// before. Answers how many.
MATCH (paper:Paper {endedIn: $import})
WITH paper LIMIT 100
CALL (paper) {
  MATCH (paper)-[:USES]->(term:Term) WHERE term.countedSince = $import
  SET term.papers = term.papersBefore, term.countedSince = 0
}
CALL (paper) {
  MATCH (paper)-[:TAGGED]->(tag:Tag) WHERE tag.countedSince = $import
  SET tag.papers = tag.papersBefore, tag.countedSince = 0
}
CALL (paper) {
  MATCH (paper)<-[:AUTHORED|ANNOTATED]-(person:Person) WHERE person.countedSince = $import
  SET person.authored = person.authoredBefore, person.annotated = person.annotatedBefore, person.countedSince = 0
}
SET paper.until = $never, paper.endedIn = null
RETURN count(*) AS done
