// The works known by each of some keys, the one with the lowest id where there are several, and all they are known by.
UNWIND $keys AS text
MATCH (key:WorkKey|SaidKey {text: text})
WITH text, min(key.work) AS id
MATCH (work:Work {id: id})
RETURN text, id, COLLECT { MATCH (work)<-[:OF]-(other) RETURN DISTINCT other.text } AS keys
