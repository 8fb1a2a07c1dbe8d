// Nothing is left of an import ($import) that is to be deleted; one that was running has failed.
MATCH (import:Import {number: $import})
SET import.leftover = null, import.status = CASE import.status WHEN 'RUNNING' THEN 'FAILED' ELSE import.status END
