// The files of which a reading stands.
MATCH (import:Import)
WHERE import.standing
RETURN import.file AS file
