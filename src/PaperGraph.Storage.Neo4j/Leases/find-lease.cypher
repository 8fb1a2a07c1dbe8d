// Who has the right to write, if anybody.
MATCH (library:Library {name: 'papergraph'})
WHERE library.importer IS NOT NULL AND library.importerUntil >= timestamp()
RETURN library.importer AS importer
