// Keeps what was stated of works and others.
UNWIND $statements AS said
CREATE (statement:Statement)
SET statement = said, statement.import = $import
