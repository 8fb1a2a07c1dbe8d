// The files of which a reading stands; a text that somebody sent is none.
MATCH (import:Import)
WHERE import.standing AND import.by IS NULL
RETURN import.file AS file
