// Keeps the right to write for $lease milliseconds more; empty where it was lost to another program.
MATCH (library:Library {name: 'papergraph'})
SET library.importAsked = timestamp()
WITH library
WHERE library.importer = $host
SET library.importerSince = timestamp(), library.importerUntil = timestamp() + $lease
RETURN library.generation AS generation
