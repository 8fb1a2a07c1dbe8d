// All that was read of some works ($works) in the readings that will stand ($standing), and what is seen of them now.
MATCH (library:Library {name: 'papergraph'})
UNWIND $works AS id
RETURN id,
  COLLECT {
    MATCH (reading:PaperReading {paper: id}) WHERE reading.import IN $standing
    RETURN reading {.*} ORDER BY reading.number
  } AS readings,
  COLLECT {
    MATCH (reading:AnnotationReading {paper: id}) WHERE reading.import IN $standing
    RETURN reading {.*, isSeen: coalesce(reading.since <= library.generation < reading.until, false)}
    ORDER BY reading.number
  } AS annotations,
  COLLECT {
    MATCH (statement:Statement {paper: id}) WHERE statement.import IN $standing
    RETURN statement {.*}
  } AS statements,
  COLLECT {
    MATCH (paper:Paper {id: id}) WHERE paper.since <= library.generation < paper.until
    RETURN paper {.content, .wordCount}
  } AS seen,
  COLLECT {
    MATCH (annotation:Annotation {paper: id}) WHERE annotation.since <= library.generation < annotation.until
    RETURN annotation {.id, .content, .number}
  } AS seenAnnotations
