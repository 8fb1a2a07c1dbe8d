// Deletes the earlier imports of a file that ended in the same way ($status) but changed nothing; only the latest is of interest.
MATCH (import:Import {file: $file})
WHERE import.status = $status AND import.number <> $import AND import.leftover IS NULL
WITH import, import.number AS number
DETACH DELETE import
RETURN collect(number) AS numbers
