// Of which works something is stated that names a work by one of some keys ($keys).
UNWIND $keys AS key
MATCH (statement:Statement {target: key})
RETURN DISTINCT statement.paper AS id
