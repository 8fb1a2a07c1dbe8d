// Who is importing, if anybody, and for how many milliseconds more unless that is kept up.
MATCH (library:Library {name: 'papergraph'})
WHERE library.importer IS NOT NULL AND library.importerUntil >= timestamp()
RETURN library.importer AS importer, library.importerUntil - timestamp() AS left
