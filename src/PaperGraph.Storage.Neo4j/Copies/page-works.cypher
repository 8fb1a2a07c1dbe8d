// The first works behind one ($after, a number) in the order in which they were met, and all they are known by.
MATCH (work:Work)
WHERE work.number > $after
WITH work ORDER BY work.number LIMIT $limit
RETURN work.number AS number, work.id AS id, COLLECT { MATCH (work)<-[:OF]-(key:WorkKey) RETURN key.text } AS keys
