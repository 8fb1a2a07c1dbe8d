// The last generation that was replaced so long ago ($grace milliseconds) that no question can be under way that still reads what it ended.
MATCH (import:Import)
WHERE import.switchedAt <= timestamp() - $grace
RETURN max(import.number) AS generation
