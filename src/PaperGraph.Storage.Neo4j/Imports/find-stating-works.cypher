// The papers of which something is stated that names one of these ($works) by a key that it gains or loses when, from a generation ($generation) on, instead of one set of
// readings ($before) another stands ($after). What is not seen, as nobody met or added it, somebody removed it, or it is part of another, has no keys.
UNWIND $works AS id
MATCH (work:Work {id: id})
WITH
  COLLECT {
    MATCH (work)
    WHERE NOT EXISTS { MATCH (work)-[merged:MERGED_INTO]->(:Work) WHERE merged.since < $generation <= merged.until }
    WITH [work.id] + COLLECT { MATCH (work)<-[merged:MERGED_INTO]-(part:Work) WHERE merged.since < $generation <= merged.until RETURN part.id } AS works
    UNWIND works AS part
    MATCH (reading:PaperReading {paper: part}) WHERE reading.import IN $before
    WITH works, collect(reading.role) AS roles, collect(reading.keys) AS keys
    WHERE any(role IN roles WHERE role IN ['MET', 'ADDED']) AND NOT 'REMOVAL' IN roles
    UNWIND keys + [[part IN works | 'paper:' + part]] AS some UNWIND some AS key RETURN DISTINCT key
  } AS before,
  COLLECT {
    MATCH (work)
    WHERE NOT EXISTS { MATCH (work)-[merged:MERGED_INTO]->(:Work) WHERE merged.since <= $generation < merged.until }
    WITH [work.id] + COLLECT { MATCH (work)<-[merged:MERGED_INTO]-(part:Work) WHERE merged.since <= $generation < merged.until RETURN part.id } AS works
    UNWIND works AS part
    MATCH (reading:PaperReading {paper: part}) WHERE reading.import IN $after
    WITH works, collect(reading.role) AS roles, collect(reading.keys) AS keys
    WHERE any(role IN roles WHERE role IN ['MET', 'ADDED']) AND NOT 'REMOVAL' IN roles
    UNWIND keys + [[part IN works | 'paper:' + part]] AS some UNWIND some AS key RETURN DISTINCT key
  } AS after
UNWIND [key IN before WHERE NOT key IN after] + [key IN after WHERE NOT key IN before] AS target
MATCH (statement:Statement {target: target})
MATCH (stating:Work {id: statement.paper})
RETURN DISTINCT coalesce(COLLECT { MATCH (stating)-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= $generation < merged.until RETURN whole.id }[0], stating.id) AS id
