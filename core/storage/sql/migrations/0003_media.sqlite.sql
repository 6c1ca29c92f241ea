-- Files that came with the lines of the timeline. state: stored (the bytes are in media_content), not_fetched (the
-- provider has them), refused (with a reason). Like receipts they lie in the order of their lines. peaks: a byte for
-- each bar of the waveform, 0 to 255. transcript: JSON, words with their milliseconds.
CREATE TABLE media (
    debtor_id INTEGER NOT NULL,
    interaction_at INTEGER NOT NULL,
    interaction_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    mime_type TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    voice_note INTEGER NOT NULL DEFAULT 0,
    content_id TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    reason TEXT,
    sha256 TEXT,
    provider TEXT,
    reference TEXT,
    milliseconds INTEGER,
    peaks BLOB,
    transcript TEXT,
    PRIMARY KEY (debtor_id, interaction_at, interaction_id, number)
) STRICT, WITHOUT ROWID;

-- The same file is kept once, whoever sent it.
CREATE TABLE media_content (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    stored_at INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
