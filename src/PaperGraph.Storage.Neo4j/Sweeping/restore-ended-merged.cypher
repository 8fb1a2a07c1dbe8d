// What would be part of papers no more by an import ($import) that is not switched on goes on being ($never). Answers how much.
MATCH ()-[merged:MERGED_INTO]->()
WHERE merged.endedIn = $import
WITH merged LIMIT 1000
SET merged.until = $never, merged.endedIn = null
RETURN count(*) AS done
