// The first people behind one ($after, an id), seen or not.
MATCH (person:Person)
WHERE person.id > $after
RETURN person.id AS id, person.name AS name ORDER BY id LIMIT $limit
