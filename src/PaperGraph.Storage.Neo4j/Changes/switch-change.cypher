// Makes the generation of a change ($generation) the one that is seen.
MATCH (library:Library {name: 'papergraph'})
SET library.generation = $generation,
  library.papers = library.papers + $papers, library.annotations = library.annotations + $annotations,
  library.tags = library.tags + $tags, library.people = library.people + $people, library.words = library.words + $words
