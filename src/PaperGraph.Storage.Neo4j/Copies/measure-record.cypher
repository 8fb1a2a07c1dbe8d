// How many readings of files there were, and how many entries those hold that stand.
MATCH (import:Import)
RETURN count(import) AS imports, sum(CASE WHEN import.standing THEN import.entries ELSE 0 END) AS entries
