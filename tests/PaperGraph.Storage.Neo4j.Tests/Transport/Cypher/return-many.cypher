// $count rows.
UNWIND range(1, $count) AS number
RETURN number, toString(number) AS text
