// Whether a copy into this database was begun and not finished, and what is in it.
MATCH (library:Library {name: 'papergraph'})
RETURN coalesce(library.copying, false) AS isCopying, library.papers AS papers, COUNT { (:Import) } AS imports, library.lastChange AS changes
