// How many sessions there are from a day ($dateFrom) to another ($dateTo), of some states ($status; null for all).
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
RETURN COUNT {
    MATCH (session:Session)
    USING INDEX SEEK session:Session(since)
    WHERE session.since <= generation AND generation < session.until
      AND $dateFrom <= session.date <= $dateTo AND ($status IS NULL OR session.status IN $status)
  } AS sessions
