// The annotations known by each of some keys, and all they are known by.
UNWIND $keys AS text
MATCH (key:AnnotationKey {text: text})
RETURN text, key.annotation AS id,
  COLLECT { MATCH (other:AnnotationKey {annotation: key.annotation}) RETURN other.text } AS keys
