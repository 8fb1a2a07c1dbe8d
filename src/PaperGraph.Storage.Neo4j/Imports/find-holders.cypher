// The papers that are known by each of some keys ($targets), themselves or by what is part of them in a generation ($generation), according to the readings that will
// stand ($standing), and will be seen: what nobody met or added, or somebody removed, is no paper. What people say of a paper names it by its id.
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
WITH DISTINCT target,
  coalesce(COLLECT { MATCH (work)-[merged:MERGED_INTO]->(whole:Work) WHERE merged.since <= $generation < merged.until RETURN whole }[0], work) AS paper
WITH target, paper.id AS id,
  [paper.id] + COLLECT { MATCH (paper)<-[merged:MERGED_INTO]-(part:Work) WHERE merged.since <= $generation < merged.until RETURN part.id } AS works
WHERE EXISTS { UNWIND works AS part MATCH (read:PaperReading {paper: part}) WHERE read.import IN $standing AND read.role IN ['MET', 'ADDED'] }
  AND NOT EXISTS { UNWIND works AS part MATCH (removal:PaperReading {paper: part}) WHERE removal.import IN $standing AND removal.role = 'REMOVAL' }
RETURN target, collect(id) AS works
