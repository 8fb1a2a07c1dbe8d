// The readings that are switched on.
MATCH (import:Import)
WHERE import.standing
RETURN import.number AS number, import.file AS file
