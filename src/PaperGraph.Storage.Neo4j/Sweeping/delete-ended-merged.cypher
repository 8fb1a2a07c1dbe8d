// Deletes some of what has been part of papers no more since a generation ($generation). Answers how much.
MATCH ()-[merged:MERGED_INTO]->()
WHERE merged.endedIn <= $generation
WITH merged LIMIT 1000
DELETE merged
RETURN count(*) AS done
