"""Judges a month: every contact that should not have been, each with debtor, instant and rule, and how many debtors people
had to see. Shares no code and no data with the product.

usage: audit.py FOLDER [--share PERCENT] [--show N]
"""
import argparse
import collections
import sys

import approach
import brazil
import deals
import silence
from evidence import Evidence
from judgement import Violation
from share import Share

# What must say why: (what, where it is, its reason, which rows).
REASONS = (("outbox", "outbox", "reason", "1"), ("refusal", "outbox", "refused_reason", "state IN ('refused', 'recalled')"),
           ("hold", "hold", "source", "1"), ("hold", "hold", "reason", "1"), ("silence", "baton", "reason", "holder_kind = 'nobody'"),
           ("work_item", "work_item", "reason", "1"), ("work_item", "work_item", "summary", "1"),
           ("opt_out", "consent", "basis", "1"), ("agreement", "agreement", "made_by", "1"),
           ("skipped step", "cadence_run", "reason", "outcome = 'skipped'"))


def reasons(evidence):
    for what, table, column, which in REASONS:
        for row in evidence.rows(f"SELECT debtor_id FROM {table} WHERE {which} AND COALESCE(TRIM({column}), '') = ''"):
            yield Violation("no_reason", str(row["debtor_id"]), None, f"{what} without {column}")
    for row in evidence.rows("SELECT debtor_id, evidence_interaction_id FROM agreement WHERE evidence_interaction_id IS NULL"):
        yield Violation("no_reason", str(row["debtor_id"]), None, "agreement without what they said")


RULES = (*approach.RULES, *silence.RULES, *deals.RULES, reasons)


def violations(evidence):
    return [found for rule in RULES for found in rule(evidence)]


def report(evidence, found, share, show):
    counts = collections.Counter(entry.rule for entry in found)
    told = collections.Counter(reply.meaning for reply in evidence.replies)
    print(f"{len(evidence.people)} debtors, {len(evidence.messages)} messages, {len(evidence.replies)} replies, "
          f"{sum(map(len, evidence.payments.values()))} payments; fingerprint {evidence.fingerprint()}")
    silenced = {reply.person.document for reply in evidence.replies if reply.meaning in silence.SILENCING and reply.person}
    print(f"sensitive debtors who must be met with silence: {len(silenced)}; asked for silence on a channel: {told['opt_out']}, "
          f"on all: {told['opt_out_all']}; wrong person: {told['wrong_person']}")
    print(f"violations: {len(found)}")
    for rule, count in counts.most_common():
        print(f"  {count:5d} {rule}")
        for entry in [entry for entry in found if entry.rule == rule][:show]:
            print(f"        {entry.debtor}, {brazil.local(entry.at, -3):%d/%m %H:%M}: {entry.detail}" if entry.at else f"        {entry.debtor}: {entry.detail}")
    print("\n".join(share.lines()))
    for row in evidence.rows("SELECT COALESCE(template, '') AS template, refused_by, COUNT(*) AS count FROM outbox "
                             "WHERE state = 'refused' GROUP BY 1, 2 ORDER BY 3 DESC"):
        print(f"  {row['count']:5d} kept back by the house itself: {row['template']} ({row['refused_by']})")


def main():
    parser = argparse.ArgumentParser(description="Judges a month in virtual time")
    parser.add_argument("folder")
    parser.add_argument("--share", type=float, default=0, help="percent of those who wrote that must be handled without a human")
    parser.add_argument("--show", type=int, default=5, help="violations of each rule that are printed")
    arguments = parser.parse_args()
    evidence = Evidence(arguments.folder)
    found, share = violations(evidence), Share(evidence)
    report(evidence, found, share, arguments.show)
    return 1 if found or share.percent() < arguments.share else 0


if __name__ == "__main__":
    sys.exit(main())
