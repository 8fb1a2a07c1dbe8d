// The first things that people said of works, behind a number ($after), that count or were taken back ($import says which), each with what was said of
// annotations in the same change.
MATCH (reading:PaperReading)
WHERE reading.import = $import AND reading.number > $after
WITH reading ORDER BY reading.number LIMIT $limit
RETURN reading {.*} AS reading,
  COLLECT {
    MATCH (annotation:AnnotationReading {paper: reading.paper})
    WHERE annotation.import = $import AND annotation.firstLine = reading.firstLine
    RETURN annotation {.*} ORDER BY annotation.number
  } AS annotations
ORDER BY reading.number
