// What tags the papers of a generation ($import) carry, themselves (own) or on an annotation.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper}) WHERE paper.since = $import
MATCH (tag:Tag {id: row.tag})
CREATE (paper)-[:TAGGED {own: row.own}]->(tag)
