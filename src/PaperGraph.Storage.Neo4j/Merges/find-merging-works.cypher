// Of which works some readings ($imports) say which papers they are part of.
MATCH (reading:PaperReading)
WHERE reading.mergedInto IS NOT NULL AND reading.import IN $imports
RETURN DISTINCT reading.paper AS id
