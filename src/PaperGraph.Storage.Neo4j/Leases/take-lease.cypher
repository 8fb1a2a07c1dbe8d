// Takes the right to write ($host, for $lease milliseconds), if no other program has it; empty where one does.
MATCH (library:Library {name: 'papergraph'})
SET library.importAsked = timestamp()
WITH library
WHERE library.importer IS NULL OR library.importer = $host OR library.importerUntil < timestamp()
SET library.importer = $host, library.importerUntil = timestamp() + $lease
RETURN library.generation AS generation, library.lastImport AS lastImport
