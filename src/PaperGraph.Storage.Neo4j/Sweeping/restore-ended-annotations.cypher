// Some of the annotations that an import ($import), which is not switched on, would have ended go on ($never). Answers how many.
MATCH (annotation:Annotation {until: $import})
WITH annotation LIMIT 1000
SET annotation.until = $never
RETURN count(*) AS done
