// All readings of files, in the order in which they were begun.
MATCH (import:Import)
RETURN import {.*} AS import ORDER BY import.number
