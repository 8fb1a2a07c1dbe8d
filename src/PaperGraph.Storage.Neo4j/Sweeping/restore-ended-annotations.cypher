// Some of the annotations that an import ($import), which is not switched on, would have ended go on ($never). Answers how many.
MATCH (annotation:Annotation {endedIn: $import})
WITH annotation LIMIT 1000
SET annotation.until = $never, annotation.endedIn = null
RETURN count(*) AS done
