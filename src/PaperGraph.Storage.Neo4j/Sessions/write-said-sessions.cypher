// Keeps what a person says of sessions in a change.
UNWIND $sessions AS words
CREATE (said:SaidSession)
SET said = words
