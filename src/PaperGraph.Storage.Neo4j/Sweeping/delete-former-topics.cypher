// Deletes some of the edges of what were topics once. Answers how many.
MATCH (:FormerTopic)-[edge]-()
WITH DISTINCT edge LIMIT 5000
DELETE edge
RETURN count(*) AS done
