// How many problems each import ($imports) has.
UNWIND range(0, size($imports) - 1) AS place
OPTIONAL MATCH (import:Import {id: $imports[place]})
RETURN place, COUNT { MATCH (problem:Problem) WHERE problem.import = import.number AND problem.place IS NOT NULL } AS problems
ORDER BY place
