// The imports that left something to be deleted: all of it (ALL), or what was read, once nobody can look at it any more (READINGS).
MATCH (import:Import)
WHERE import.leftover IN ['ALL', 'READINGS']
RETURN import.number AS number, import.leftover AS leftover,
  COLLECT { MATCH (by:Import {number: import.replacedIn}) RETURN by.switchedAt <= timestamp() - $grace } = [true] AS isUnseen
ORDER BY number
