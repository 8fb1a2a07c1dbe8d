// Of which works something is stated that names one of these ($works) by a key that it gains or loses when, instead of one set of
// readings ($before), another stands ($after). What is not seen, as nobody met or added it, or somebody removed it, has no keys.
UNWIND $works AS id
WITH
  COLLECT {
    MATCH (reading:PaperReading {paper: id}) WHERE reading.import IN $before
    WITH collect(reading.role) AS roles, collect(reading.keys) AS keys
    WHERE any(role IN roles WHERE role IN ['MET', 'ADDED']) AND NOT 'REMOVAL' IN roles
    UNWIND keys + [['paper:' + id]] AS some UNWIND some AS key RETURN DISTINCT key
  } AS before,
  COLLECT {
    MATCH (reading:PaperReading {paper: id}) WHERE reading.import IN $after
    WITH collect(reading.role) AS roles, collect(reading.keys) AS keys
    WHERE any(role IN roles WHERE role IN ['MET', 'ADDED']) AND NOT 'REMOVAL' IN roles
    UNWIND keys + [['paper:' + id]] AS some UNWIND some AS key RETURN DISTINCT key
  } AS after
UNWIND [key IN before WHERE NOT key IN after] + [key IN after WHERE NOT key IN before] AS target
MATCH (statement:Statement {target: target})
RETURN DISTINCT statement.paper AS id
