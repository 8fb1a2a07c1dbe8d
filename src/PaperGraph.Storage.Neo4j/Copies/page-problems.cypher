// The first problems of an import ($import) behind a place ($after), by line.
MATCH (problem:Problem)
WHERE problem.import = $import AND problem.place > $after
RETURN problem.line AS line, problem.message AS message, problem.text AS text, problem.place AS place
ORDER BY place LIMIT $limit
