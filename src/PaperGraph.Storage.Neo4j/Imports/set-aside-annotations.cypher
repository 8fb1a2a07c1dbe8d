// Some readings, by number, that were seen as annotations and are not swept yet: a slow question may still see them. What it sees stays as it is, with no
// number, of an import ($replaced) that nothing is read in, until it is swept. A copy takes its place among the readings.
UNWIND $numbers AS number
MATCH (before:AnnotationReading {number: number})
WITH before, properties(before) AS read
SET before.number = null, before.import = $replaced
CREATE (reading:AnnotationReading)
SET reading = read, reading.since = null, reading.until = null, reading.endedIn = null, reading.orderNewest = null
WITH before, reading
MATCH (before)-[place:READ_IN]->(file:Import)
CREATE (reading)-[again:READ_IN]->(file)
SET again = properties(place)
DELETE place
