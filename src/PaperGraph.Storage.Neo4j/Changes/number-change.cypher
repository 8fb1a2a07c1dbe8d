// Gives the change that an import is its number in the log.
MATCH (library:Library {name: 'papergraph'})
SET library.lastChange = library.lastChange + 1
RETURN library.lastChange AS number
