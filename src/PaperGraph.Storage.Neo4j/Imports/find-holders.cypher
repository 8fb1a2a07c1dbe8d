// The works that are known by each of some keys ($targets), according to the readings that will stand ($standing), and will be seen: what nobody met or
// added, or somebody removed, is no paper.
UNWIND $targets AS target
MATCH (key:WorkKey|SaidKey {text: target})-[:OF]->(work:Work)
WITH DISTINCT target, work
WHERE EXISTS { MATCH (reading:PaperReading {paper: work.id}) WHERE reading.import IN $standing AND target IN reading.keys }
  AND EXISTS { MATCH (read:PaperReading {paper: work.id}) WHERE read.import IN $standing AND read.role IN ['MET', 'ADDED'] }
  AND NOT EXISTS { MATCH (removal:PaperReading {paper: work.id}) WHERE removal.import IN $standing AND removal.role = 'REMOVAL' }
RETURN target, collect(work.id) AS works
