// Marks the database as one that is being copied into, so that nobody takes it for a library, and begins to count and to number anew.
MATCH (library:Library {name: 'papergraph'})
SET library.copying = true, library.generation = 0, library.lastImport = 0, library.lastChange = 0, library.papers = 0, library.annotations = 0,
  library.tags = 0, library.people = 0, library.words = 0,
  library.vocabularyVersion = 0, library.recognisedVersion = 0, library.recognisedBy = null, library.addedTopics = null
