-- What people say of sessions.

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
