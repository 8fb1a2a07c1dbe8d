// The copy is whole: takes its mark away.
MATCH (library:Library {name: 'papergraph'})
REMOVE library.copying
