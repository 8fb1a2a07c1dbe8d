// Of each import ($imports) the first problems behind a place ($from, '' for the beginning), by line, and whether there is any before it.
UNWIND range(0, size($imports) - 1) AS place
OPTIONAL MATCH (import:Import {id: $imports[place]})
RETURN place,
  COLLECT {
    MATCH (problem:Problem) WHERE problem.import = import.number AND problem.place > $from
    RETURN problem {.line, .message, .text, .place} ORDER BY problem.place LIMIT $limit
  } AS problems,
  EXISTS { MATCH (before:Problem) WHERE before.import = import.number AND before.place <= $from } AS isAnyBehind
ORDER BY place
