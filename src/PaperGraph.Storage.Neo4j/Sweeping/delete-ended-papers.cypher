// Deletes some of the papers that nobody has seen since a generation ($generation). Answers how many.
MATCH (paper:Paper)
WHERE paper.endedIn <= $generation
WITH paper LIMIT 100
DETACH DELETE paper
RETURN count(*) AS done
