// The works that are known by each of some keys ($targets), according to the readings that will stand ($standing), and will be seen: what nobody met or
// added, or somebody removed, is no paper. What people say of a paper names it by its id.
UNWIND $targets AS target
CALL (target) {
  MATCH (key:WorkKey|SaidKey {text: target})-[:OF]->(work:Work)
  WHERE EXISTS { MATCH (reading:PaperReading {paper: work.id}) WHERE reading.import IN $standing AND target IN reading.keys }
  RETURN work
  UNION
  WITH target WHERE target STARTS WITH 'paper:'
  MATCH (work:Work {id: substring(target, size('paper:'))})
  RETURN work
}
WITH target, work
WHERE EXISTS { MATCH (read:PaperReading {paper: work.id}) WHERE read.import IN $standing AND read.role IN ['MET', 'ADDED'] }
  AND NOT EXISTS { MATCH (removal:PaperReading {paper: work.id}) WHERE removal.import IN $standing AND removal.role = 'REMOVAL' }
RETURN target, collect(work.id) AS works
