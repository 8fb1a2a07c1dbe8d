// Makes some works ($papers) known by what people say that they are known by ($said: the import of what counts), and by nothing that was taken back.
UNWIND $papers AS id
MATCH (work:Work {id: id})
CALL (work) {
  MATCH (work)<-[:OF]-(key:SaidKey)
  DETACH DELETE key
}
CALL (work) {
  MATCH (reading:PaperReading {paper: work.id})
  WHERE reading.import = $said
  UNWIND reading.keys AS text
  WITH DISTINCT work, text
  CREATE (:SaidKey {text: text, work: work.id})-[:OF]->(work)
}
