// What papers are known by, according to the readings that stand ($standing), in a generation ($generation): those that are seen in place of some works ($works).
UNWIND $works AS id
MATCH (work:Work {id: id})
WITH DISTINCT coalesce(COLLECT { MATCH (work)-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= $generation < merged.until RETURN whole }[0], work) AS paper
WITH paper.id AS paper, [paper.id] + COLLECT { MATCH (paper)<-[merged:MERGED_INTO]-(part:Work) WHERE merged.since <= $generation < merged.until RETURN part.id } AS works
UNWIND works AS id
MATCH (reading:PaperReading {paper: id})
WHERE reading.import IN $standing
WITH paper, works, collect(reading.role) AS roles, collect(reading.keys) AS keys
WHERE any(role IN roles WHERE role IN ['MET', 'ADDED']) AND NOT 'REMOVAL' IN roles
UNWIND keys + [[part IN works | 'paper:' + part]] AS some
UNWIND some AS key
RETURN DISTINCT paper, key
