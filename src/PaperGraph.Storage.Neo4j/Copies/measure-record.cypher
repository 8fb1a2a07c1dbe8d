// How many readings of files there were, how many entries those hold that stand, and how long the log is.
OPTIONAL MATCH (import:Import)
WITH count(import) AS imports, sum(CASE WHEN import.standing THEN import.entries ELSE 0 END) AS entries
RETURN imports, entries, coalesce(COLLECT { MATCH (library:Library {name: 'papergraph'}) RETURN library.lastChange }[0], 0) AS changes
