// How often each of the candidates (ids) of each of $papers, in the state of $generation, uses each of the paper's terms (a text and its place).
UNWIND $papers AS asked
CALL (asked) {
  UNWIND asked.terms AS wanted
  MATCH (term:Term {text: wanted.text})
  RETURN collect(term) AS terms, collect(wanted.place) AS places
}
UNWIND asked.candidates AS id
MATCH (paper:Paper {id: id})
WHERE paper.since <= $generation < paper.until
MATCH (paper)-[uses:USES]->(term:Term)
WHERE term IN terms
WITH asked, id, collect({place: head([at IN range(0, size(terms) - 1) WHERE terms[at] = term | places[at]]), count: uses.count}) AS uses
RETURN asked.id AS asked, id, [use IN uses | use.place] AS places, [use IN uses | use.count] AS counts
