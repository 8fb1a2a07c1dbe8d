// The works that are known by each of some keys ($targets), according to the readings that will stand ($standing), and will be seen: corrections alone
// make no paper.
UNWIND $targets AS target
MATCH (:WorkKey {text: target})-[:OF]->(work:Work)
WHERE EXISTS { MATCH (reading:PaperReading {paper: work.id}) WHERE reading.import IN $standing AND target IN reading.keys }
  AND EXISTS { MATCH (read:PaperReading {paper: work.id}) WHERE read.import IN $standing AND read.titleSource <> 'CURATED' }
RETURN target, collect(work.id) AS works
