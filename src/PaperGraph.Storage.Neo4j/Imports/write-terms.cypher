// How often the papers of a generation ($import) use which terms.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper}) WHERE paper.since = $import
UNWIND range(0, size(row.terms) - 1) AS place
MERGE (term:Term {text: row.terms[place]})
ON CREATE SET term.papers = 0, term.papersBefore = 0, term.countedSince = 0
CREATE (paper)-[:USES {count: row.counts[place]}]->(term)
