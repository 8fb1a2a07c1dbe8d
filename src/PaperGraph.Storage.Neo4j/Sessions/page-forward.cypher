// Sessions from a day ($dateFrom) to another ($dateTo), of some states ($status; null for all), by date: the first $limit behind the place $from, and whether there are any on its other side.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
RETURN
  COLLECT {
    MATCH (session:Session)
    USING INDEX SEEK session:Session(orderDate)
    WHERE session.orderDate > $from AND session.since <= generation < session.until
      AND $dateFrom <= session.date <= $dateTo AND ($status IS NULL OR session.status IN $status)
    WITH session ORDER BY session.orderDate LIMIT $limit
    RETURN session {
      .id, .title, .date, .startsAt, .status, .notes,
      papers: COLLECT {
        MATCH (session)-[discusses:DISCUSSES]->(work:Work)
        WITH discusses, coalesce(COLLECT { MATCH (work)-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= generation < merged.until RETURN whole.id }[0], work.id) AS shown
        WHERE EXISTS { MATCH (paper:Paper {id: shown}) WHERE paper.since <= generation < paper.until }
        RETURN discusses {.position, .minutes, paper: shown, presenter: COLLECT { MATCH (person:Person {id: discusses.presenter}) RETURN person {.id, .name} }[0]}
        ORDER BY discusses.position
      },
      attended: COLLECT { MATCH (session)<-[attended:ATTENDED]-(person:Person) RETURN person {.id, .name} ORDER BY attended.position }
    }
  } AS sessions,
  EXISTS {
    MATCH (other:Session)
    USING INDEX SEEK other:Session(orderDate)
    WHERE other.orderDate <= $from AND other.since <= generation < other.until
      AND $dateFrom <= other.date <= $dateTo AND ($status IS NULL OR other.status IN $status)
  } AS isAnyBehind
