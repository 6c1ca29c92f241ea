"""The judge of the kills finds what is wrong, each by itself, and nothing where nothing is."""
import json
import pathlib
import tempfile
import unittest

import judge


class Event:
    def __init__(self, name, turn=0, accepted=True, channel="whatsapp"):
        self.id, self.turn, self.accepted, self.attempts, self.channel = name, turn, accepted, 1, channel


class Database:
    """Answers the judge's three questions."""

    def __init__(self, rows, lines=(), inbox=(("processed", 1),)):
        self.answers = {judge.OUTBOX: rows, judge.LINES: lines}
        self.inbox = inbox

    def rows(self, sql):
        return list(self.answers.get(sql, self.inbox))


def row(number, state="delivered", channel="whatsapp", failure=None, refused=None, lines=1, debtor=None):
    return (number, debtor or number, channel, state, f"c{number}", f"p{number}", failure, refused, "cadence", lines)


class JudgeTest(unittest.TestCase):
    def judge(self, rows, taken, lines=(), events=(), told=(), contacted=None, kills=1, inbox=(("processed", 1),)):
        with tempfile.TemporaryDirectory() as folder:
            record = pathlib.Path(folder) / "record"
            said = [{"took": {"channel": "whatsapp", "client_id": f"c{n}", "provider_id": f"p{n}"}} for n in taken]
            said += [{"told": True, "provider_id": f"p{n}"} for n in told]
            record.write_text("".join(json.dumps(line) + "\n" for line in said), encoding="utf-8")
            judgement = judge.Judgement(Database(rows, lines, inbox), judge.Provider(record), list(events),
                                        len(rows) if contacted is None else contacted, kills)
        return {violation.split(":")[0] for violation in judgement.violations}

    def test_nothing_is_wrong(self):
        rows = [row(1), row(2, "uncertain", lines=0), row(3, "failed", failure="131026"), row(4, "recalled", lines=0),
                row(5, "queued", refused="hours", lines=0)]
        self.assertEqual(self.judge(rows, [1, 3], told=[1], events=[Event("e1")], lines=[("e1", 1, 1)]), set())

    def test_what_the_provider_has_twice_or_never(self):
        self.assertEqual(self.judge([row(1)], [1, 1]), {"twice"})
        self.assertEqual(self.judge([row(1, "uncertain", lines=0)], [1, 1]), {"twice"})
        self.assertEqual(self.judge([row(1)], []), {"lost"})
        self.assertEqual(self.judge([row(1, "recalled", lines=0)], [1]), {"unrecorded"})
        self.assertEqual(self.judge([row(1)], [1, 2]), {"nobody's"})

    def test_what_is_in_nobodys_hands_or_fails_silently(self):
        self.assertEqual(self.judge([row(1, "handed_over", lines=0)], []), {"lost"})
        self.assertEqual(self.judge([row(1, "failed", lines=0)], []), {"silent"})
        self.assertEqual(self.judge([row(1, lines=2)], [1]), {"timeline"})
        self.assertEqual(self.judge([row(1, lines=0)], [1]), {"timeline"})

    def test_doubt_that_need_not_be(self):
        self.assertEqual(self.judge([row(1, "uncertain", "sms", lines=0)], []), {"not asked"})
        self.assertEqual(self.judge([row(1, "uncertain", lines=0)], [1], told=[1]), {"not heard", "lost"})
        doubtful = [row(n, "uncertain", lines=0) for n in range(1, judge.HANDS + 2)]
        self.assertEqual(self.judge(doubtful, [], kills=1), {"too much doubt"})

    def test_who_was_written_to_twice_or_not_at_all(self):
        self.assertEqual(self.judge([row(1), row(2, debtor=1)], [1, 2], contacted=1), {"twice"})
        self.assertEqual(self.judge([row(1)], [1], contacted=2), {"lost"})

    def test_a_receipt_that_is_in_no_row(self):
        self.assertEqual(self.judge([row(1, "sent")], [1], told=[1]), {"lost"})

    def test_events(self):
        twice = [("e1", 1, 1), ("e1", 1, 2)]
        self.assertEqual(self.judge([row(1)], [1], events=[Event("e1")], lines=twice), {"doubled"})
        self.assertEqual(self.judge([row(1)], [1], events=[Event("e1")]), {"lost"})
        self.assertEqual(self.judge([row(1)], [1], events=[Event("e1", accepted=False)]), set())
        self.assertEqual(self.judge([row(1)], [1], inbox=[("processed", 3), ("parked", 1)]), {"inbox"})
        turned = [("e2", 1, 1), ("e1", 1, 2)]
        self.assertEqual(self.judge([row(1)], [1], events=[Event("e1", 0), Event("e2", 1)], lines=turned), {"order"})


if __name__ == "__main__":
    unittest.main()
