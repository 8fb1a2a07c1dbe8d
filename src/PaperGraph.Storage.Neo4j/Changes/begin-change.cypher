// Begins a change: gives it its number in the log and the generation that it will be seen from. Empty where, after a look at the graph ($lookedAt: how
// long the log was then), something touched one of its papers ($papers) or said something of one of its sessions ($sessions), or where the vocabulary is not the one it was made with ($vocabulary, a version).
MATCH (library:Library {name: 'papergraph'})
WHERE NOT EXISTS {
  UNWIND $papers AS id
  MATCH (:Work {id: id})<-[:CHANGED]-(later:Change)
  WHERE later.number > $lookedAt
}
AND NOT EXISTS {
  MATCH (later:Change)
  WHERE later.number > $lookedAt AND any(made IN later.makes WHERE any(session IN $sessions WHERE made STARTS WITH session))
}
AND ($vocabulary IS NULL OR coalesce(library.vocabularyVersion, 0) = $vocabulary)
SET library.lastImport = library.lastImport + 1, library.lastChange = library.lastChange + 1
RETURN library.lastImport AS generation, library.lastChange AS number
