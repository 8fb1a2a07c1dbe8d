-- The record: what was read, and what is seen of it.
--
-- Every row but those of keys has a number that only grows. One import runs at a time, so all that an import wrote is a range of numbers in each
-- table: from the number before it (import_range) on. A broken import is swept, and an old one deleted, by range.
-- Ids are the eighty bits behind the kind, big-endian. Months are ordinals (Month.Ordinal). Instants and dates are ISO 8601 texts.
-- Columns of type BLOB other than ids are lists as Database/Packer.cs writes them.

CREATE TABLE import (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    file TEXT NOT NULL,
    format TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    rules TEXT NOT NULL,
    status INTEGER NOT NULL,
    is_standing INTEGER NOT NULL DEFAULT 0,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    entry_lines INTEGER NOT NULL DEFAULT 0,
    structural_lines INTEGER NOT NULL DEFAULT 0,
    blank_lines INTEGER NOT NULL DEFAULT 0,
    problem_lines INTEGER NOT NULL DEFAULT 0,
    entries INTEGER NOT NULL DEFAULT 0,
    papers_added INTEGER NOT NULL DEFAULT 0,
    papers_updated INTEGER NOT NULL DEFAULT 0,
    papers_withdrawn INTEGER NOT NULL DEFAULT 0,
    annotations_added INTEGER NOT NULL DEFAULT 0,
    annotations_updated INTEGER NOT NULL DEFAULT 0,
    annotations_withdrawn INTEGER NOT NULL DEFAULT 0,
    by TEXT
) STRICT;

-- The highest number of each table before an import began, and, once it ended, when it had ended.
-- Rows of a table that an import wrote are those with first < number <= last; a null last is a running import's.
CREATE TABLE import_range (
    import INTEGER NOT NULL,
    of_table TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER,
    PRIMARY KEY (import, of_table)
) STRICT, WITHOUT ROWID;

CREATE TABLE problem (
    number INTEGER PRIMARY KEY,
    import INTEGER NOT NULL,
    line INTEGER NOT NULL,
    message TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX problem_by_line ON problem (import, line);

-- Works and annotations that were ever met, and all they were ever known by: these rows outlive what was read,
-- so that what comes back has its old id. A key's import is the one that gave it.
CREATE TABLE paper (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE) STRICT;

CREATE TABLE work_key (
    text TEXT NOT NULL,
    paper INTEGER NOT NULL,
    import INTEGER NOT NULL,
    PRIMARY KEY (text, paper)
) STRICT, WITHOUT ROWID;

CREATE INDEX work_key_by_paper ON work_key (paper);

-- What people say that works are known by goes when it is taken back: it is derived from what they say.
CREATE TABLE said_key (text TEXT NOT NULL, paper INTEGER NOT NULL, PRIMARY KEY (text, paper)) STRICT, WITHOUT ROWID;

CREATE INDEX said_key_by_paper ON said_key (paper);

CREATE VIEW known_key AS SELECT text, paper FROM work_key UNION SELECT text, paper FROM said_key;

-- Which works are part of a paper, directly or by way of others, what each was called when it was merged, and when that was: derived from
-- the readings that stand and say so (merged_into).
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

CREATE TABLE annotation (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, paper INTEGER NOT NULL) STRICT;

CREATE TABLE annotation_key (
    text TEXT NOT NULL PRIMARY KEY,
    annotation INTEGER NOT NULL,
    import INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX annotation_key_by_annotation ON annotation_key (annotation);

-- What was read. A row counts as long as its import stands. What people say has import -1, which always stands, or -2 where it is taken
-- back, which never does; its first line is the number of the change in which they say it. A statement without an annotation is a person's.
CREATE TABLE paper_reading (
    number INTEGER PRIMARY KEY,
    import INTEGER NOT NULL,
    paper INTEGER NOT NULL,
    first_line INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_source INTEGER NOT NULL,
    authors BLOB,
    year INTEGER,
    venue TEXT,
    kind INTEGER NOT NULL,
    doi TEXT,
    arxiv_id TEXT,
    host TEXT,
    url TEXT,
    name TEXT,
    month INTEGER,
    abstract TEXT,
    keys BLOB,
    tags BLOB,
    mentions BLOB,
    title_terms BLOB,
    abstract_terms BLOB,
    role INTEGER NOT NULL DEFAULT 0,
    emptied INTEGER NOT NULL DEFAULT 0,
    reading_minutes INTEGER,
    untagged BLOB,
    judgements BLOB,
    merged_into INTEGER
) STRICT;

CREATE INDEX paper_reading_by_paper ON paper_reading (paper);
CREATE INDEX paper_reading_said ON paper_reading (first_line) WHERE import < 0;
CREATE INDEX paper_reading_merged ON paper_reading (paper) WHERE merged_into IS NOT NULL;
CREATE INDEX paper_reading_merging ON paper_reading (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE annotation_reading (
    number INTEGER PRIMARY KEY,
    import INTEGER NOT NULL,
    paper INTEGER NOT NULL,
    annotation INTEGER NOT NULL,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    content INTEGER NOT NULL,
    month INTEGER,
    created_at TEXT,
    by TEXT,
    tags BLOB,
    mentions BLOB,
    terms BLOB,
    quote TEXT,
    note TEXT,
    is_removal INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX annotation_reading_by_paper ON annotation_reading (paper, annotation);
CREATE INDEX annotation_reading_said ON annotation_reading (first_line) WHERE import < 0;

CREATE TABLE statement (
    number INTEGER PRIMARY KEY,
    import INTEGER NOT NULL,
    paper INTEGER NOT NULL,
    target TEXT NOT NULL,
    kind INTEGER NOT NULL,
    annotation_reading INTEGER NOT NULL,
    place INTEGER NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    first_line INTEGER NOT NULL DEFAULT 0,
    is_denial INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX statement_by_paper ON statement (paper);
CREATE INDEX statement_by_target ON statement (target);
-- Statements alone go by import: whoever recognises topics anew writes them anew, with higher numbers.
CREATE INDEX statement_by_import ON statement (import);
CREATE INDEX statement_said ON statement (first_line) WHERE import < 0;

-- The log: every import and everything that people say, in the order in which it was done. Papers, in their own table too to be found by, are ids.
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

-- Sessions that were ever spoken of, and what people say of them, each in a change, which counts as long as nobody took it back: some of the fields
-- (Sessions/SessionFields.cs), over all that was said of the session before. What is seen is folded from that whenever the library is opened.
CREATE TABLE session (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE) STRICT;

CREATE TABLE said_session (
    number INTEGER PRIMARY KEY,
    change INTEGER NOT NULL,
    session INTEGER NOT NULL,
    is_new INTEGER NOT NULL,
    given INTEGER NOT NULL,
    title TEXT,
    date TEXT,
    starts_at TEXT,
    status INTEGER,
    papers BLOB,
    attended BLOB,
    notes TEXT
) STRICT;

CREATE INDEX said_session_by_change ON said_session (change);
CREATE INDEX said_session_by_session ON said_session (session);

-- What is seen, folded from the readings that stand, so that opening need not fold again. Of the rows of one paper whose import
-- was switched on the last one holds; one without state says that the paper was withdrawn. See Graph/PaperState.cs.
CREATE TABLE paper_state (number INTEGER PRIMARY KEY, paper INTEGER NOT NULL, state BLOB) STRICT;

CREATE TABLE tag (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, name TEXT NOT NULL, topic INTEGER) STRICT;

CREATE TABLE person (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;

-- Numbers of topics are not used again, as readings go on naming a topic that is gone.
CREATE TABLE topic (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    aliases BLOB,
    description TEXT,
    broader BLOB,
    prerequisites BLOB
) STRICT;

-- What topics are, as it was written: of change 0 by the vocabulary's file, else by a person in the change of that number, which counts as long as nobody took
-- it back. A person gives some of the fields (Vocabularies/GivenFields.cs); those of a file are all given.
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

-- One row: which vocabulary that is, and with which one everything on record was recognised.
CREATE TABLE vocabulary (version INTEGER NOT NULL, recognised_version INTEGER NOT NULL, recognised_by TEXT NOT NULL) STRICT;

INSERT INTO vocabulary (version, recognised_version, recognised_by) VALUES (0, 0, '');

-- Words as Words.Cut folds them; term counts (title_terms, abstract_terms, terms) are by number.
CREATE TABLE term (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;

-- Full text: the words of Words.Cut with blanks between them. A row's number is that of its paper_state, annotation_reading, topic,
-- tag or person; whether it is seen is for the graph to say (GraphSnapshot.PapersOfStates, AnnotationsOfReadings).
CREATE VIRTUAL TABLE paper_text USING fts5(title, abstract, tags, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE annotation_text USING fts5(quote, note, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE topic_text USING fts5(name, aliases, description, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE tag_text USING fts5(name, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE person_text USING fts5(name, content='', contentless_delete=1, tokenize='ascii');

-- Words wait in memory for their index, by default no more than a megabyte of them; a batch of an import has several.
INSERT INTO paper_text (paper_text, rank) VALUES ('hashsize', 16777216);
INSERT INTO annotation_text (annotation_text, rank) VALUES ('hashsize', 16777216);
