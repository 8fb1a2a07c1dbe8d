// What is claimed, in readings that will stand ($standing), of some works ($works) and of others that they are part of these, with when that was said or read; and what each
// was part of or had as a part until a generation ($generation).
UNWIND $works AS id
MATCH (work:Work {id: id})
CALL (id) {
  MATCH (reading:PaperReading {paper: id}) WHERE reading.mergedInto IS NOT NULL AND reading.import IN $standing
  RETURN collect(reading) AS own
}
CALL (id) {
  MATCH (reading:PaperReading {mergedInto: id}) WHERE reading.import IN $standing
  RETURN collect(reading) AS ofOthers
}
RETURN id,
  COLLECT {
    UNWIND own + ofOthers AS reading
    WITH DISTINCT reading
    RETURN reading {
      .paper, .mergedInto, .title, .import, .firstLine, .change,
      at: CASE WHEN reading.change IS NULL
        THEN COLLECT { MATCH (import:Import {number: reading.import}) RETURN import.finishedAt }[0]
        ELSE COLLECT { MATCH (change:Change {number: reading.change}) RETURN change.at }[0]
      END
    }
  } AS claims,
  COLLECT {
    MATCH (work)-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since < $generation < merged.until
    RETURN merged {.title, .at, whole: whole.id}
  } AS merged,
  COLLECT { MATCH (work)<-[merged:MERGED_INTO]-(part:Work) WHERE merged.since < $generation < merged.until RETURN part.id } AS parts
