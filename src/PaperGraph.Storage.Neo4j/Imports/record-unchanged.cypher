// Notes that a file has the bytes of its standing reading.
MATCH (library:Library {name: 'papergraph'})
SET library.lastImport = library.lastImport + 1
CREATE (import:Import)
SET import = $import, import.number = library.lastImport
RETURN import.number AS number
