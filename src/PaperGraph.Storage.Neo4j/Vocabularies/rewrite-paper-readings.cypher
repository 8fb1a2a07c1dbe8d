// Writes into readings of works, by number, what was recognised in them anew. Answers those that are still there.
UNWIND $readings AS found
MATCH (reading:PaperReading {number: found.number})
WHERE reading.paper = found.paper
SET reading.keys = null, reading.tags = null, reading.tagTopics = null, reading.mentionTopics = null, reading.mentionPlaces = null,
  reading.mentionStarts = null, reading.mentionLengths = null, reading.mentionWeights = null
SET reading += found.properties
RETURN reading.number AS number
