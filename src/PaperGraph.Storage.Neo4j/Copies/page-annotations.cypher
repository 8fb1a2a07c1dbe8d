// The first annotations ever met behind one ($after, an id), the papers they were met on, and all they are known by.
MATCH (known:KnownAnnotation)
WHERE known.id > $after
WITH known ORDER BY known.id LIMIT $limit
RETURN known.id AS id, known.paper AS paper, COLLECT { MATCH (key:AnnotationKey {annotation: known.id}) RETURN key.text } AS keys
