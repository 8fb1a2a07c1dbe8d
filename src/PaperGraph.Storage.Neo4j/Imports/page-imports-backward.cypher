// The last imports before a place ($from, '~' for the end), the nearest first, and whether there is any behind it.
RETURN
  COLLECT {
    MATCH (import:Import) WHERE import.orderLatest < $from
    RETURN import {.*} ORDER BY import.orderLatest DESC LIMIT $limit
  } AS imports,
  EXISTS { MATCH (behind:Import) WHERE behind.orderLatest >= $from } AS isAnyBehind
