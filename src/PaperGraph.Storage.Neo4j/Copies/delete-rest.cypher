// Deletes some of what is left of a copy that was broken off, when its papers and annotations are gone. Answers how many nodes.
MATCH (node)
WHERE NOT node:Library
WITH node LIMIT 2000
DETACH DELETE node
RETURN count(*) AS done
