// What is stated from papers of a generation ($import) to others that will be seen in it.
UNWIND $links AS link
MATCH (from:Paper {id: link.from}) WHERE from.since = $import
MATCH (to:Paper {id: link.to}) WHERE to.since <= $import < to.until
CREATE (from)-[stated:$(link.kind)]->(to)
SET stated = link.evidence
