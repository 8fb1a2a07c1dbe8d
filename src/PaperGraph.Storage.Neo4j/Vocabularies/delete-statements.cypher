// Deletes what some entries ($entries: the work, and the number of its reading) stated, to be stated anew.
UNWIND $entries AS entry
MATCH (statement:Statement {paper: entry.paper})
WHERE statement.entry = entry.number
DELETE statement
