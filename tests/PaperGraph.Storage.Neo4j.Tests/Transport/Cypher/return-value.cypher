// What the server makes of $value.
RETURN $value AS value
