// The first imports behind a place ($from, '' for the beginning), latest first, and whether there is any before it.
RETURN
  COLLECT {
    MATCH (import:Import) WHERE import.orderLatest > $from
    RETURN import {.*} ORDER BY import.orderLatest LIMIT $limit
  } AS imports,
  EXISTS { MATCH (before:Import) WHERE before.orderLatest <= $from } AS isAnyBehind
