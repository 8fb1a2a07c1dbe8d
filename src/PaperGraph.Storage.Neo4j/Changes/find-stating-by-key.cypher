// The papers, in a generation ($generation), of which something is stated that names a work by one of some keys ($keys).
UNWIND $keys AS key
MATCH (statement:Statement {target: key})
MATCH (work:Work {id: statement.paper})
RETURN DISTINCT coalesce(COLLECT { MATCH (work)-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= $generation < merged.until RETURN whole.id }[0], work.id) AS id
