// Of each import ($imports) the last problems before a place ($from, '~' for the end), the nearest first, and whether there is any behind it.
UNWIND range(0, size($imports) - 1) AS place
OPTIONAL MATCH (import:Import {id: $imports[place]})
RETURN place,
  COLLECT {
    MATCH (problem:Problem) WHERE problem.import = import.number AND problem.place < $from
    RETURN problem {.line, .message, .text, .place} ORDER BY problem.place DESC LIMIT $limit
  } AS problems,
  EXISTS { MATCH (behind:Problem) WHERE behind.import = import.number AND behind.place >= $from } AS isAnyBehind
ORDER BY place
