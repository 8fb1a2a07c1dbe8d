// The places in each of some annotations where words are a topic's, and the texts they stand in.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
UNWIND $ids AS id
MATCH (annotation:Annotation) USING INDEX SEEK annotation:Annotation(id)
WHERE annotation.id = id AND annotation.since <= generation < annotation.until
MATCH (annotation)-[mention:MENTIONS]->(:Topic)
RETURN annotation {.id, .quote, .note} AS annotation, collect(mention {.*}) AS mentions
