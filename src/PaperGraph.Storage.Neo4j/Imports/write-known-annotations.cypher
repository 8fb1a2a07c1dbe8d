// Remembers annotations, the papers they were first met on, and what they are known by. A key stays with the annotation that had it first.
UNWIND $annotations AS met
MERGE (known:KnownAnnotation {id: met.id})
ON CREATE SET known.paper = met.paper, known.import = $import
WITH known, met
UNWIND met.keys AS text
MERGE (key:AnnotationKey {text: text})
ON CREATE SET key.annotation = known.id, key.import = $import
