// The version of the graph on this server, if there is one, and whether a copy into it was begun and not finished.
MATCH (library:Library {name: 'papergraph'})
RETURN library.schema AS schema, coalesce(library.copying, false) AS isCopying
