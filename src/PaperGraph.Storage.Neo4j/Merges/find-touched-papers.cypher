// Some works ($works), and the papers that are seen in place of them before a generation ($generation) or from it on.
UNWIND $works AS id
MATCH (work:Work {id: id})
UNWIND [work] + COLLECT { MATCH (work)-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= $generation <= merged.until RETURN whole } AS paper
RETURN DISTINCT paper.id AS id
