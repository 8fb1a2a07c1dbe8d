-- Who sent what was imported, where it was no file.

ALTER TABLE import ADD COLUMN by TEXT;

-- Papers that are part of others.

ALTER TABLE paper_reading ADD COLUMN merged_into INTEGER;

CREATE INDEX paper_reading_said ON paper_reading (first_line) WHERE import < 0;
CREATE INDEX paper_reading_merged ON paper_reading (paper) WHERE merged_into IS NOT NULL;
CREATE INDEX paper_reading_merging ON paper_reading (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX annotation_reading_said ON annotation_reading (first_line) WHERE import < 0;
CREATE INDEX statement_said ON statement (first_line) WHERE import < 0;

CREATE TABLE merged (part INTEGER PRIMARY KEY, whole INTEGER NOT NULL, title TEXT NOT NULL, at TEXT NOT NULL) STRICT;

CREATE INDEX merged_by_whole ON merged (whole);

-- By the id of a paper, whole or part, the ids of all that are one with it.
CREATE VIEW same_paper AS
SELECT asked.id AS asked, whole.id AS id
FROM paper AS asked LEFT JOIN merged AS own ON own.part = asked.number JOIN paper AS whole ON whole.number = coalesce(own.whole, asked.number)
UNION ALL
SELECT asked.id AS asked, part.id AS id
FROM paper AS asked LEFT JOIN merged AS own ON own.part = asked.number JOIN merged AS other ON other.whole = coalesce(own.whole, asked.number)
    JOIN paper AS part ON part.number = other.part;
