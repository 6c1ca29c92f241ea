-- What was announced is told by the server itself here (NOTIFY).

-- Promises that were broken lately, in the order in which the queue shows them.
CREATE INDEX promise_broken ON promise (resolved_at) WHERE state = 'broken';

-- Private notes of a debtor, and those of everybody in which somebody may be named; who asked for a callback. Without these all
-- lines of a debtor, or of the last hours, are read for a handful.
CREATE INDEX interaction_notes ON interaction (debtor_id, at) WHERE kind = 'note';
CREATE INDEX interaction_notes_by_time ON interaction (at) WHERE kind = 'note';
CREATE INDEX interaction_callbacks ON interaction (debtor_id, actor) WHERE kind = 'callback';
