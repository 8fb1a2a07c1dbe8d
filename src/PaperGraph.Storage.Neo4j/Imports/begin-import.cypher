// Begins a reading ($import: its properties): gives it the next number.
MATCH (library:Library {name: 'papergraph'})
SET library.lastImport = library.lastImport + 1
CREATE (import:Import)
SET import = $import, import.number = library.lastImport, import.leftover = 'ALL'
RETURN import.number AS number
