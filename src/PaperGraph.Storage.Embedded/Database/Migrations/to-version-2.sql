-- What people say: a log of it, and what their words do to a paper.

ALTER TABLE paper_reading ADD COLUMN role INTEGER NOT NULL DEFAULT 0;
ALTER TABLE paper_reading ADD COLUMN emptied INTEGER NOT NULL DEFAULT 0;
ALTER TABLE paper_reading ADD COLUMN reading_minutes INTEGER;
ALTER TABLE paper_reading ADD COLUMN untagged BLOB;
ALTER TABLE paper_reading ADD COLUMN judgements BLOB;
ALTER TABLE annotation_reading ADD COLUMN is_removal INTEGER NOT NULL DEFAULT 0;
ALTER TABLE statement ADD COLUMN first_line INTEGER NOT NULL DEFAULT 0;
ALTER TABLE statement ADD COLUMN is_denial INTEGER NOT NULL DEFAULT 0;

-- A curated title was a correction's.
UPDATE paper_reading SET role = 2 WHERE title_source = 0;

CREATE TABLE change (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    at TEXT NOT NULL,
    by TEXT,
    kind INTEGER NOT NULL,
    summary TEXT NOT NULL,
    papers BLOB,
    makes BLOB,
    needs BLOB,
    import BLOB,
    undoes BLOB,
    undone_by BLOB
) STRICT;

CREATE INDEX change_by_person ON change (by, number);

CREATE TABLE change_paper (paper BLOB NOT NULL, change INTEGER NOT NULL, PRIMARY KEY (paper, change)) STRICT, WITHOUT ROWID;

CREATE TABLE said_key (text TEXT NOT NULL, paper INTEGER NOT NULL, PRIMARY KEY (text, paper)) STRICT, WITHOUT ROWID;

CREATE INDEX said_key_by_paper ON said_key (paper);

CREATE VIEW known_key AS SELECT text, paper FROM work_key UNION SELECT text, paper FROM said_key;

-- Who sent what was imported, where it was no file.

ALTER TABLE import ADD COLUMN by TEXT;

-- What topics are, as it was written: by the vocabulary's file, and by people over it.

CREATE TABLE topic_definition (
    number INTEGER PRIMARY KEY,
    change INTEGER NOT NULL,
    name TEXT NOT NULL,
    is_removal INTEGER NOT NULL DEFAULT 0,
    given INTEGER NOT NULL DEFAULT 0,
    aliases BLOB,
    doubtful BLOB,
    description TEXT,
    broader BLOB,
    prerequisites BLOB,
    company BLOB,
    strangers BLOB
) STRICT;

CREATE INDEX topic_definition_by_change ON topic_definition (change);

CREATE TABLE vocabulary (version INTEGER NOT NULL, recognised_version INTEGER NOT NULL, recognised_by TEXT NOT NULL) STRICT;

INSERT INTO vocabulary (version, recognised_version, recognised_by) VALUES (0, 0, '');

CREATE INDEX statement_by_import ON statement (import);

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
