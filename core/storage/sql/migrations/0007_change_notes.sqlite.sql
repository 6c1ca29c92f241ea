-- What was announced, for the desks that have the file open: each looks from time to time at what is new to it. Only the
-- last few thousand are kept; who slept longer looks at everything.
CREATE TABLE change_note (
    id INTEGER PRIMARY KEY,
    topic TEXT NOT NULL,
    debtor_id INTEGER NOT NULL
) STRICT;
CREATE TRIGGER change_note_insert AFTER INSERT ON change_note WHEN new.id % 1000 = 0
BEGIN
    DELETE FROM change_note WHERE id <= new.id - 4000;
END;

-- The words of the timeline again, now with their beginnings: who searches types them letter by letter, and without these all
-- lines of every word that begins so are gone through. Where in a line a word stands is not kept: nobody asks.
DROP TRIGGER interaction_words_insert;
DROP TABLE interaction_words;
CREATE VIRTUAL TABLE interaction_words USING fts5 (text, content = '', prefix = '1 2 3 4 5 6 7 8', detail = none,
    tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO interaction_words (rowid, text) SELECT id, text FROM interaction WHERE text <> '' ORDER BY id;
CREATE TRIGGER interaction_words_insert AFTER INSERT ON interaction WHEN new.text <> ''
BEGIN
    INSERT INTO interaction_words (rowid, text) VALUES (new.id, new.text);
END;

-- Promises that were broken lately, in the order in which the queue shows them.
CREATE INDEX promise_broken ON promise (resolved_at) WHERE state = 'broken';

-- Private notes of a debtor, and those of everybody in which somebody may be named; who asked for a callback. Without these all
-- lines of a debtor, or of the last hours, are read for a handful.
CREATE INDEX interaction_notes ON interaction (debtor_id, at) WHERE kind = 'note';
CREATE INDEX interaction_notes_by_time ON interaction (at) WHERE kind = 'note';
CREATE INDEX interaction_callbacks ON interaction (debtor_id, actor) WHERE kind = 'callback';
