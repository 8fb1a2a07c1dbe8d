// Makes an import ($import) the one that stands for its file, in place of the one before ($replaced), and its generation the one that is seen.
// Empty where the right to write was lost to another program ($host is who has to have it).
MATCH (library:Library {name: 'papergraph'})
SET library.importAsked = timestamp()
WITH library
WHERE library.importer = $host
MATCH (import:Import {number: $import})
SET import += $done, import.standing = true, import.switchedAt = timestamp(), import.leftover = null,
  library.generation = $import,
  library.papers = library.papers + $papers, library.annotations = library.annotations + $annotations,
  library.tags = library.tags + $tags, library.people = library.people + $people, library.words = library.words + $words
WITH library
OPTIONAL MATCH (replaced:Import {number: $replaced})
SET replaced.standing = false, replaced.leftover = 'READINGS', replaced.replacedIn = $import
RETURN library.generation AS generation
