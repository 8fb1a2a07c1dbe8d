// Writes the papers that will be seen from the generation of an import on.
UNWIND $papers AS properties
CREATE (paper:Paper)
SET paper = properties
