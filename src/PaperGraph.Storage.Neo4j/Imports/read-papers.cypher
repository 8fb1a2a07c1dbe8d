// All that was read of some papers ($works), and of what will be part of them in a generation ($generation), in the readings that will stand ($standing), of each paper
// itself first; nothing where it will be part of another. And what is seen of it now.
MATCH (library:Library {name: 'papergraph'})
UNWIND $works AS id
MATCH (work:Work {id: id})
WITH library, id, CASE
    WHEN EXISTS { MATCH (work)-[merged:MERGED_INTO]->(:Work) WHERE merged.since <= $generation < merged.until } THEN []
    ELSE [id] + COLLECT { MATCH (work)<-[merged:MERGED_INTO]-(part:Work) WHERE merged.since <= $generation < merged.until RETURN part.id ORDER BY part.id }
  END AS works
RETURN id,
  COLLECT {
    UNWIND range(0, size(works) - 1) AS place
    MATCH (reading:PaperReading {paper: works[place]}) WHERE reading.import IN $standing
    RETURN reading {.*} ORDER BY place, reading.number
  } AS readings,
  COLLECT {
    UNWIND works AS part
    MATCH (reading:AnnotationReading {paper: part}) WHERE reading.import IN $standing
    RETURN reading {.*, isSeen: coalesce(reading.since <= library.generation < reading.until, false)}
    ORDER BY reading.number
  } AS annotations,
  COLLECT {
    UNWIND works AS part
    MATCH (statement:Statement {paper: part}) WHERE statement.import IN $standing
    RETURN statement {.*}
  } AS statements,
  COLLECT {
    MATCH (paper:Paper {id: id}) WHERE paper.since <= library.generation < paper.until
    RETURN paper {.content, .wordCount}
  } AS seen,
  COLLECT {
    MATCH (paper:Paper {id: id}) WHERE paper.since <= library.generation < paper.until
    MATCH (paper)<-[:ABOUT]-(annotation:Annotation) WHERE annotation.since <= library.generation < annotation.until
    RETURN annotation {.id, .content, .number}
  } AS seenAnnotations
