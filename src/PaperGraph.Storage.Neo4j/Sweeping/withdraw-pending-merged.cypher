// What an import ($import), which is not switched on, would have made part of papers is not. Answers how much.
MATCH ()-[merged:MERGED_INTO]->()
WHERE merged.since = $import
WITH merged LIMIT 1000
DELETE merged
RETURN count(*) AS done
