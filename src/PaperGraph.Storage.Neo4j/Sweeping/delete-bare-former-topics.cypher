// Deletes what were topics once and have no edge any more. Answers how many.
MATCH (former:FormerTopic)
WHERE NOT EXISTS { (former)--() }
WITH former LIMIT 5000
DELETE former
RETURN count(*) AS done
