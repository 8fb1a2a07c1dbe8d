// What answers a search, best first, then by id: at most $limit hits behind the one of $afterScore and $afterId (null for the first page), and
// whether there are any before them. $indexes are the full-text indexes to ask, each with its name, the score of its best hit (weight), the
// properties it is fed with and the phrases to look up; $program says in postfix order what must hold of the phrases that a node meets.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
CALL (generation) {
  UNWIND $indexes AS index
  CALL (generation, index) {
    UNWIND index.phrases AS phrase
    CALL db.index.fulltext.queryNodes(index.name, phrase.lookup) YIELD node, score
    WHERE CASE
        WHEN node:Paper OR node:Annotation THEN node.since <= generation < node.until
        WHEN node:Tag THEN CASE WHEN node.countedSince <= generation THEN node.papers ELSE node.papersBefore END > 0
        WHEN node:Person THEN CASE WHEN node.countedSince <= generation THEN node.authored + node.annotated ELSE node.authoredBefore + node.annotatedBefore END > 0
          OR EXISTS { MATCH (node)-[:PRESENTS|ATTENDED]->(session:Session) WHERE session.since <= generation < session.until }
        ELSE true
      END
      AND (NOT phrase.isPrefix OR any(property IN index.properties WHERE ' ' + node[property] CONTAINS ' ' + phrase.words))
    WITH node, collect(phrase.place) AS met, sum(CASE WHEN phrase.isWanted THEN score ELSE 0.0 END) AS relevance
    WHERE reduce(stack = [], step IN $program | CASE step.do
        WHEN 'PHRASE' THEN stack + [step.place IN met]
        WHEN 'AND' THEN stack[..-2] + [stack[-2] AND stack[-1]]
        WHEN 'OR' THEN stack[..-2] + [stack[-2] OR stack[-1]]
        ELSE stack[..-2] + [stack[-2] AND NOT stack[-1]]
      END)[0]
    WITH collect({node: node, relevance: relevance}) AS found, max(relevance) AS most
    UNWIND found AS hit
    RETURN hit.node AS node, index.weight * (hit.relevance / most) AS score
  }
  RETURN node, score, $afterId IS NULL OR score < $afterScore OR (score = $afterScore AND node.id > $afterId) AS isBehind
}
WITH collect(CASE WHEN isBehind THEN {node: node, score: score} END) AS behind, count(CASE WHEN NOT isBehind THEN true END) > 0 AS hasPrevious
CALL (behind) {
  UNWIND behind AS hit
  WITH hit.node AS node, hit.score AS score
  ORDER BY score DESC, node.id
  LIMIT $limit
  WITH node, score, CASE
      WHEN node:Paper THEN [node.title] + COLLECT { MATCH (node)-[:TAGGED]->(tag:Tag) RETURN tag.name ORDER BY tag.name } + [node.abstract]
      WHEN node:Annotation THEN [node.quote, node.note]
      WHEN node:Topic THEN [node.name] + coalesce(node.aliases, []) + [node.description]
      ELSE [node.name]
    END AS texts
  RETURN collect({id: node.id, score: score, texts: [text IN texts WHERE text IS NOT NULL]}) AS hits
}
RETURN hits, hasPrevious
