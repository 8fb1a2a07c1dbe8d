// Takes the right to write ($host, for $lease milliseconds), if no other program has it; empty where one does.
// It is looked at before it is locked, so that nobody who is too late waits for the one that writes, and again when it is locked.
MATCH (library:Library {name: 'papergraph'})
WHERE library.importer IS NULL OR library.importer = $host OR library.importerUntil < timestamp()
SET library.importAsked = timestamp()
WITH library
WHERE library.importer IS NULL OR library.importer = $host OR library.importerUntil < timestamp()
SET library.importer = $host, library.importerUntil = timestamp() + $lease
RETURN library.generation AS generation, library.lastImport AS lastImport
