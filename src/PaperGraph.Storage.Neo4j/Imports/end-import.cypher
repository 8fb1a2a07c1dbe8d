// Says how an import that was not switched on ended.
MATCH (import:Import {number: $import})
SET import += $ended
