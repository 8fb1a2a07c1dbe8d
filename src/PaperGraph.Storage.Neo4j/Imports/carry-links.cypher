// What papers that do not change state of papers that do ($papers): some of it is stated of the versions of a generation ($import) too. Answers how much.
UNWIND $papers AS id
MATCH (before:Paper {id: id})<-[stated:CITES|RESPONDS_TO|EXTENDS|EVALUATES|SURVEYS|SAME_SERIES]-(other:Paper)
WHERE before.until = $import AND other.since < $import < other.until
MATCH (after:Paper {id: id}) WHERE after.since = $import
  AND NOT EXISTS { MATCH (other)-[carried]->(after) WHERE type(carried) = type(stated) }
WITH stated, other, after LIMIT 2000
CREATE (other)-[carried:$(type(stated))]->(after)
SET carried = properties(stated)
RETURN count(*) AS done
