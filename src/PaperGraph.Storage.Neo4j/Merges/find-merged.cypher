// What is part of each of some papers ($ids).
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
MATCH (:Work {id: id})<-[merged:MERGED_INTO]-(part:Work)
WHERE merged.since <= generation < merged.until
RETURN id, collect(merged {.title, .at, id: part.id}) AS parts
