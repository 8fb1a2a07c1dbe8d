// Keeps who took changes back, if anybody.
UNWIND $changes AS taken
MATCH (change:Change {id: taken.id})
SET change.undoneBy = taken.undoneBy
