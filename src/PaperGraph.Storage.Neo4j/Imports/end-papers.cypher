// Ends the versions of some papers that are seen until the generation of an import ($import).
UNWIND $papers AS id
MATCH (paper:Paper {id: id})
WHERE paper.since < $import < paper.until
SET paper.until = $import, paper.endedIn = $import
