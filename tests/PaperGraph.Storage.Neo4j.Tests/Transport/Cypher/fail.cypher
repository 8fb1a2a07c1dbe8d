// Fails.
RETURN 1 / 0 AS nothing
