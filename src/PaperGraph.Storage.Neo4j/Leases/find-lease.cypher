// Who has the right to write, if anybody. One that begins more than a minute from now was taken before the server's clock was set back, and would last until it is there again.
MATCH (library:Library {name: 'papergraph'})
WHERE library.importer IS NOT NULL AND library.importerUntil >= timestamp() AND coalesce(library.importerSince, 0) <= timestamp() + 60000
RETURN library.importer AS importer
