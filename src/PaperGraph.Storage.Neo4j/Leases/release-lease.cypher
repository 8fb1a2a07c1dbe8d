// Lets others write.
MATCH (library:Library {name: 'papergraph'})
SET library.importAsked = timestamp()
WITH library
WHERE library.importer = $host
REMOVE library.importer, library.importerSince, library.importerUntil
