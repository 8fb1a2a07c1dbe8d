// Ends the versions of some sessions ($sessions) that are seen until a generation ($generation).
UNWIND $sessions AS id
MATCH (session:Session {id: id})
WHERE session.since < $generation < session.until
SET session.until = $generation, session.endedIn = $generation
