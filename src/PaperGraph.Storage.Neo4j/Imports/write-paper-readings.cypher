// Keeps what was read of works.
UNWIND $readings AS read
CREATE (reading:PaperReading)
SET reading = read, reading.import = $import
