// Takes the right to write ($host, for $lease milliseconds), if no other program has it; empty where one does, and, for all but who goes on with
// the copy ($mayCopy), where the library is half a copy.
// One that begins more than a minute from now was taken before the server's clock was set back.
// It is looked at before it is locked, so that nobody who is too late waits for the one that writes, and again when it is locked.
MATCH (library:Library {name: 'papergraph'})
WHERE library.importer IS NULL OR library.importer = $host OR library.importerUntil < timestamp() OR library.importerSince > timestamp() + 60000
SET library.importAsked = timestamp()
WITH library
WHERE (library.importer IS NULL OR library.importer = $host OR library.importerUntil < timestamp() OR library.importerSince > timestamp() + 60000)
  AND ($mayCopy OR library.copying IS NULL)
SET library.importer = $host, library.importerSince = timestamp(), library.importerUntil = timestamp() + $lease
RETURN library.name AS taken
