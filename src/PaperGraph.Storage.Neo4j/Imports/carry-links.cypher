// What papers that do not change state of papers that do ($papers): the same is stated of the versions of a generation ($import).
UNWIND $papers AS id
MATCH (before:Paper {id: id})<-[stated:CITES|RESPONDS_TO|EXTENDS|EVALUATES|SURVEYS|SAME_SERIES]-(other:Paper)
WHERE before.until = $import AND other.since < $import < other.until
MATCH (after:Paper {id: id}) WHERE after.since = $import
CREATE (other)-[carried:$(type(stated))]->(after)
SET carried = properties(stated)
