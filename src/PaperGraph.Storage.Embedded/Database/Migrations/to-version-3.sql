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
