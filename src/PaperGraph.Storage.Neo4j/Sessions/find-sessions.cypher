// The sessions of some ids ($ids), those at which some papers ($papers), or what is part of them, are discussed, and those at which some people ($presenters) present
// something: each with the id that was asked about, by date.
MATCH (library:Library {name: 'papergraph'})
WITH library.generation AS generation
CALL (generation) {
  UNWIND $ids AS asked
  MATCH (session:Session {id: asked})
  RETURN asked, session
  UNION
  UNWIND $papers AS asked
  MATCH (paper:Work {id: asked})
  UNWIND [paper] + COLLECT { MATCH (paper)<-[merged:MERGED_INTO]-(part:Work) WHERE merged.since <= generation < merged.until RETURN part } AS work
  MATCH (work)<-[:DISCUSSES]-(session:Session)
  RETURN asked, session
  UNION
  UNWIND $presenters AS asked
  MATCH (:Person {id: asked})-[:PRESENTS]->(session:Session)
  RETURN asked, session
}
WITH generation, asked, session
WHERE session.since <= generation < session.until
RETURN asked, session {
      .id, .title, .date, .startsAt, .status, .notes,
      papers: COLLECT {
        MATCH (session)-[discusses:DISCUSSES]->(work:Work)
        WITH discusses, coalesce(COLLECT { MATCH (work)-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= generation < merged.until RETURN whole.id }[0], work.id) AS shown
        WHERE EXISTS { MATCH (paper:Paper {id: shown}) WHERE paper.since <= generation < paper.until }
        RETURN discusses {.position, .minutes, paper: shown, presenter: COLLECT { MATCH (person:Person {id: discusses.presenter}) RETURN person {.id, .name} }[0]}
        ORDER BY discusses.position
      },
      attended: COLLECT { MATCH (session)<-[attended:ATTENDED]-(person:Person) RETURN person {.id, .name} ORDER BY attended.position }
    } AS found
ORDER BY session.orderDate
