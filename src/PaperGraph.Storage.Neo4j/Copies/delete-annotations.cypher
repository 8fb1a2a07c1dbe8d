// Deletes some annotations with all their edges, of a copy that was broken off. Answers how many.
MATCH (reading:AnnotationReading)
WITH reading LIMIT 1000
DETACH DELETE reading
RETURN count(*) AS done
