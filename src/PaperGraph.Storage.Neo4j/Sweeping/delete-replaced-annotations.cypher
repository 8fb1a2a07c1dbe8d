// Deletes some of the readings of annotations in whose place there are others ($replaced: their import), and that nobody sees any more. Answers how many.
MATCH (reading:AnnotationReading)
WHERE reading.import = $replaced AND reading.until IS NULL
WITH reading LIMIT 1000
DETACH DELETE reading
RETURN count(*) AS done
