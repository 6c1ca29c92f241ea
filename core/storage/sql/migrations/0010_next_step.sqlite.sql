-- What comes next by the last wrap-up, and files that have not left yet.

-- A code (resources/queue/dispositions.toml) or words; '' when the wrap-up named none, NULL before the first one.
ALTER TABLE work_item ADD COLUMN next_step TEXT;

-- What was attached and hangs at no line of the timeline yet: in a draft, in the outbox, or nowhere any more.
CREATE TABLE loose_file (
    debtor_id INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    kept_at INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX loose_file_by_age ON loose_file (kept_at);
CREATE INDEX loose_file_by_content ON loose_file (sha256);
CREATE INDEX media_by_content ON media (sha256) WHERE sha256 IS NOT NULL;
INSERT INTO loose_file (debtor_id, sha256, kept_at)
SELECT debtor_id, substr(kind, 6), MAX(updated_at) FROM draft WHERE kind LIKE 'file:%' GROUP BY debtor_id, kind;
