// Keeps what a person says of topics in a change.
UNWIND $topics AS words
CREATE (said:SaidTopic)
SET said = words
