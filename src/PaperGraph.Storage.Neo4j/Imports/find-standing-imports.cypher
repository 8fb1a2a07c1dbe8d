// The readings that are switched on, and the topics there are.
MATCH (import:Import)
WHERE import.standing
RETURN import.number AS number, import.file AS file
