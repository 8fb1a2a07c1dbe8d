// Makes the node that says which version the graph is of ($schema), and holds what is counted of the whole.
MERGE (library:Library {name: 'papergraph'})
ON CREATE SET library.generation = 0, library.lastImport = 0, library.lastChange = 0, library.papers = 0, library.annotations = 0,
  library.tags = 0, library.people = 0, library.words = 0
SET library.schema = $schema
