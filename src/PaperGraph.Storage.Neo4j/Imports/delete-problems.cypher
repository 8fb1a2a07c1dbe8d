// Deletes some of the problems of imports that are not kept; answers how many.
MATCH (problem:Problem) WHERE problem.import IN $imports AND problem.place IS NOT NULL
WITH problem LIMIT 5000
DELETE problem
RETURN count(*) AS done
