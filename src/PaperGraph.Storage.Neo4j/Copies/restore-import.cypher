// Makes an import ($id) say of itself what it said elsewhere ($import). If it was running it is over, and left nothing that is to be deleted.
MATCH (import:Import {id: $id})
SET import += $import, import.leftover = null
RETURN import.number AS number
