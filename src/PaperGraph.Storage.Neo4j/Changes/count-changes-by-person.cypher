// How many changes somebody ($by) made.
MATCH (change:Change)
WHERE change.by = $by
RETURN count(*) AS changes
