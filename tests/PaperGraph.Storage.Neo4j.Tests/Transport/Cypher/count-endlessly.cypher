// Takes years.
UNWIND range(1, 1000000) AS a
UNWIND range(1, 1000000) AS b
UNWIND range(1, 1000000) AS c
RETURN count(*) AS number, $mark AS mark
