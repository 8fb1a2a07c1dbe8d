// Makes people known; the name by which one was first met stays, and is answered.
UNWIND $people AS met
MERGE (person:Person {id: met.id})
ON CREATE SET person = met, person.import = $import, person.authored = 0, person.authoredBefore = 0,
  person.annotated = 0, person.annotatedBefore = 0, person.countedSince = 0
RETURN person.id AS id, person.name AS name
