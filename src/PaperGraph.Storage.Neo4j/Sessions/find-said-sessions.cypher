// The sessions of which something is said in a change ($number), and all that is said of each and counts, in the order of the log. The change itself may not stand in it yet.
MATCH (of:SaidSession {number: $number})
WITH DISTINCT of.session AS id
RETURN id,
  COLLECT {
    MATCH (said:SaidSession {session: id})
    WHERE NOT EXISTS { MATCH (change:Change {id: said.change}) WHERE change.undoneBy IS NOT NULL }
    RETURN said {.*} ORDER BY said.number, said.position
  } AS said
