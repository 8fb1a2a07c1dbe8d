// Of which works something is stated that names one of these ($works) by a key that it gains or loses when, instead of one set of
// readings ($before), another stands ($after).
UNWIND $works AS id
WITH
  COLLECT { MATCH (reading:PaperReading {paper: id}) WHERE reading.import IN $before UNWIND reading.keys AS key RETURN DISTINCT key } AS before,
  COLLECT { MATCH (reading:PaperReading {paper: id}) WHERE reading.import IN $after UNWIND reading.keys AS key RETURN DISTINCT key } AS after
UNWIND [key IN before WHERE NOT key IN after] + [key IN after WHERE NOT key IN before] AS target
MATCH (statement:Statement {target: target})
RETURN DISTINCT statement.paper AS id
