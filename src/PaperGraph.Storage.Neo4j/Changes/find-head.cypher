// The number of the latest change.
MATCH (library:Library {name: 'papergraph'})
RETURN library.lastChange AS number
