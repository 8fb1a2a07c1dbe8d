// Makes works parts of papers from a generation ($generation) on, as long as nothing ends it ($never); with what each was called, and when it was merged.
UNWIND $merged AS row
MATCH (part:Work {id: row.part})
MATCH (whole:Work {id: row.whole})
CREATE (part)-[:MERGED_INTO {since: $generation, until: $never, title: row.title, at: row.at}]->(whole)
