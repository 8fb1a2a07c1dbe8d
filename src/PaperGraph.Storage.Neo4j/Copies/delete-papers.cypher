// Deletes some papers with all their edges, of a copy that was broken off. Answers how many.
MATCH (paper:Paper)
WITH paper LIMIT 100
DETACH DELETE paper
RETURN count(*) AS done
