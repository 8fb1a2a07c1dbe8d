// Makes tags known; the name by which one was first met stays.
UNWIND $tags AS met
MERGE (tag:Tag {id: met.id})
ON CREATE SET tag = met, tag.import = $import, tag.papers = 0, tag.papersBefore = 0, tag.countedSince = 0
