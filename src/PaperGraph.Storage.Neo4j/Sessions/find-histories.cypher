// In how many changes something was said of some sessions ($ids), or taken back, and when the latest of them was made. The log is looked through from the first word on.
UNWIND $ids AS id
MATCH (said:SaidSession {session: id})
WITH collect(DISTINCT id) AS ids, min(said.number) AS first
MATCH (change:Change)
WHERE change.number >= first AND change.kind IN ['SESSION', 'UNDO']
UNWIND change.makes AS made
WITH DISTINCT change, split(made, '.')[0] AS id, ids
WHERE id IN ids
WITH change, id ORDER BY change.number
WITH id, collect(change.at) AS times
RETURN id, size(times) AS changes, times[-1] AS changedAt
