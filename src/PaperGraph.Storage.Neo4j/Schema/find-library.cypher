// The version of the graph on this server, if there is one.
MATCH (library:Library {name: 'papergraph'})
RETURN library.schema AS schema
