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
