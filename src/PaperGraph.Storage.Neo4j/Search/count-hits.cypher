// How many nodes answer a search. $indexes are the full-text indexes to ask, each with its name, the properties it is fed with and the phrases to
// look up; $program says in postfix order what must hold of the phrases that a node meets.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
CALL (generation) {
  UNWIND $indexes AS index
  CALL (generation, index) {
    UNWIND index.phrases AS phrase
    CALL db.index.fulltext.queryNodes(index.name, phrase.lookup) YIELD node
    WHERE CASE
        WHEN node:Paper OR node:Annotation THEN node.since <= generation < node.until
        WHEN node:Tag THEN CASE WHEN node.countedSince <= generation THEN node.papers ELSE node.papersBefore END > 0
        WHEN node:Person THEN CASE WHEN node.countedSince <= generation THEN node.authored + node.annotated ELSE node.authoredBefore + node.annotatedBefore END > 0
          OR EXISTS { MATCH (node)-[:PRESENTS|ATTENDED]->(session:Session) WHERE session.since <= generation < session.until }
        ELSE true
      END
      AND (NOT phrase.isPrefix OR any(property IN index.properties WHERE ' ' + node[property] CONTAINS ' ' + phrase.words))
    WITH node, collect(phrase.place) AS met
    WHERE reduce(stack = [], step IN $program | CASE step.do
        WHEN 'PHRASE' THEN stack + [step.place IN met]
        WHEN 'AND' THEN stack[..-2] + [stack[-2] AND stack[-1]]
        WHEN 'OR' THEN stack[..-2] + [stack[-2] OR stack[-1]]
        ELSE stack[..-2] + [stack[-2] AND NOT stack[-1]]
      END)[0]
    RETURN count(*) AS hitsOfIndex
  }
  RETURN sum(hitsOfIndex) AS hits
}
RETURN hits
