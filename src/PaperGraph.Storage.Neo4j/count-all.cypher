// How much is seen.
MATCH (library:Library {name: 'papergraph'})
RETURN library.papers AS papers, library.annotations AS annotations, COUNT { (:Topic) } AS topics, library.tags AS tags, library.people AS people,
  COUNT { MATCH (session:Session) WHERE session.since <= library.generation AND library.generation < session.until } AS sessions
