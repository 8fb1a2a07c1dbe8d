// Of which works something is stated that names one of these ($works) by a key that it gains or loses when, instead of one set of
// readings ($before), another stands ($after). What is not seen, as corrections alone make no paper, has no keys.
UNWIND $works AS id
WITH
  COLLECT {
    MATCH (reading:PaperReading {paper: id})
    WHERE reading.import IN $before AND EXISTS { MATCH (read:PaperReading {paper: id}) WHERE read.import IN $before AND read.titleSource <> 'CURATED' }
    UNWIND reading.keys AS key RETURN DISTINCT key
  } AS before,
  COLLECT {
    MATCH (reading:PaperReading {paper: id})
    WHERE reading.import IN $after AND EXISTS { MATCH (read:PaperReading {paper: id}) WHERE read.import IN $after AND read.titleSource <> 'CURATED' }
    UNWIND reading.keys AS key RETURN DISTINCT key
  } AS after
UNWIND [key IN before WHERE NOT key IN after] + [key IN after WHERE NOT key IN before] AS target
MATCH (statement:Statement {target: target})
RETURN DISTINCT statement.paper AS id
