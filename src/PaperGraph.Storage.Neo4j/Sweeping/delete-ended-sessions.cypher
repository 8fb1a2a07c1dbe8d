// Deletes some of the sessions, as they were, that nobody has seen since a generation ($generation). Answers how many.
MATCH (session:Session)
WHERE session.endedIn <= $generation
WITH session LIMIT 100
DETACH DELETE session
RETURN count(*) AS done
