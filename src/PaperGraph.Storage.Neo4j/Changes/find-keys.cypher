// What those of some works ($works) are known by that are seen, according to the readings that stand ($standing).
UNWIND $works AS id
MATCH (reading:PaperReading {paper: id})
WHERE reading.import IN $standing
WITH id, collect(reading.role) AS roles, collect(reading.keys) AS keys
WHERE any(role IN roles WHERE role IN ['MET', 'ADDED']) AND NOT 'REMOVAL' IN roles
UNWIND keys + [['paper:' + id]] AS some
UNWIND some AS key
RETURN DISTINCT key
