// Makes an import ($import) the one that stands for its file, in place of the one before ($replaced), and its generation the one that is seen.
MATCH (library:Library {name: 'papergraph'})
MATCH (import:Import {number: $import})
SET import += $done, import.standing = true, import.switchedAt = timestamp(), import.leftover = null,
  library.generation = $import,
  library.papers = library.papers + $papers, library.annotations = library.annotations + $annotations,
  library.tags = library.tags + $tags, library.people = library.people + $people, library.words = library.words + $words
WITH library
OPTIONAL MATCH (replaced:Import {number: $replaced})
SET replaced.standing = false, replaced.leftover = 'READINGS', replaced.replacedIn = $import
