// Writes into readings of annotations, by number, what was recognised in them anew.
// What is seen of one goes on being seen until its generation ends, with its edges: it gets another number, and is of an import ($replaced) that nothing is read in.
// A copy takes its place among the readings.
MATCH (library:Library {name: 'papergraph'})
UNWIND $readings AS found
MATCH (reading:AnnotationReading {number: found.number})
WHERE reading.id = found.id
SET reading.tags = null, reading.tagTopics = null, reading.mentionTopics = null, reading.mentionPlaces = null,
  reading.mentionStarts = null, reading.mentionLengths = null, reading.mentionWeights = null
SET reading += found.properties
WITH library, reading, found, properties(reading) AS said
WHERE reading.since <= library.generation < reading.until
SET reading.number = found.other, reading.import = $replaced
CREATE (copy:AnnotationReading)
SET copy = said, copy.since = null, copy.until = null, copy.endedIn = null, copy.orderNewest = null
WITH reading, copy
MATCH (reading)-[read:READ_IN]->(file:Import)
CREATE (copy)-[again:READ_IN]->(file)
SET again = properties(read)
DELETE read
