// How many imports there were.
MATCH (import:Import)
RETURN count(import) AS imports
