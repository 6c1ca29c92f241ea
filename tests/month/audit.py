"""Judges a month: every contact that should not have been, each with debtor, instant and rule, and how many debtors people
had to see. Shares no code and no data with the product.

usage: audit.py FOLDER [--share PERCENT] [--show N]
"""
import argparse
import collections
import datetime
import sys

import brazil
from evidence import Evidence, instant

HOURS = datetime.timedelta(hours=1)
THANKS = 84 * HOURS                        # a payment at the beginning of a long weekend is thanked for after it
ANSWER = 24 * HOURS                        # what follows their own message so soon is an answer to it
ANSWER_AT_NIGHT = 2 * HOURS                # out of hours only while they still look at it
FAREWELL = datetime.timedelta(minutes=10)  # one confirmation after they asked for silence
NOTICE = datetime.timedelta(minutes=1)     # what a payment's notice may take to be known
TOGETHER = datetime.timedelta(minutes=2)   # two messages that are one contact
APPROACHES = ("collection", "reminder")
PIX_CODE = "br.gov.bcb.pix"
SILENCING = {"self_harm", "violence_risk", "bereavement", "illness", "vulnerable", "legal_threat", "fraud_claim", "harassment_complaint"}
SOMEBODY_ELSE = {"wrong_person", "third_party"}

Violation = collections.namedtuple("Violation", "rule debtor at detail")


def name_of(person):
    return f"{person.debtor['id'] if person.debtor else '?'} {person.name}" if person else "?"


def violation(rule, message, detail=""):
    what = message.row["template"] if message.row and message.row["template"] else message.text[:60].replace("\n", " ")
    return Violation(rule, name_of(message.person), message.at, f"{message.channel} {what}: {detail}" if detail else f"{message.channel} {what}")


def machine_messages(evidence):
    return (message for person in evidence.people for message in person.messages if message.by_machine())


def last_reply(message, **wanted):
    """Their newest word before the message; wanted: attributes it must have."""
    found = None
    for reply in message.person.replies:
        if reply.at <= message.at and all(getattr(reply, name) == value for name, value in wanted.items()):
            found = reply
    return found


def answers(message, within=ANSWER):
    if message.row and message.row["purpose"] in APPROACHES:
        return False
    reply = last_reply(message, channel=message.channel)
    return bool(reply) and message.at - reply.at <= within


def thanks(evidence, message):
    """Confirms a payment, once."""
    if not message.row or message.row["purpose"] != "payment" or PIX_CODE in message.text.lower():
        return False
    paid = [instant(payment["recorded_at"]) for payment in evidence.payments[message.row["debtor_id"]]]
    last = max((at for at in paid if at <= message.at), default=None)
    return bool(last) and message.at - last <= THANKS and not any(
        last <= other.at < message.at and other.row and other.row["template"] == message.row["template"] for other in message.person.messages)


def unknown_messages(evidence):
    """Nobody in the portfolio, or nothing in the outbox: a contact past the one door."""
    for message in evidence.messages:
        if not message.person or not message.row:
            yield violation("outside_the_outbox", message)


def duplicates(evidence):
    seen = set()
    for message in evidence.messages:
        if message.client_id in seen:
            yield violation("sent_twice", message)
        seen.add(message.client_id)


def hours(evidence):
    for message in machine_messages(evidence):
        closed = brazil.why_closed(message.at, message.channel, message.person.uf, message.to)
        if closed and not answers(message, ANSWER_AT_NIGHT) and not thanks(evidence, message):
            yield violation("contact_hours", message, closed)


def begun_contacts(evidence, person):
    """What the house began itself. A Pix right behind its reminder, on the same contact, is one with it."""
    before = {}
    for message in person.messages:
        if not message.by_machine() or answers(message) or thanks(evidence, message):
            continue
        last, before[message.to, message.channel] = before.get((message.to, message.channel)), message.at
        if not last or message.at - last > TOGETHER:
            yield message


def caps(evidence):
    for person in evidence.people:
        begun = list(begun_contacts(evidence, person))
        for channels, window, most in brazil.CAPS:
            counted = collections.Counter()
            for message in begun:
                if channels and message.channel not in channels:
                    continue
                then = brazil.local(message.at, min(hours for _, hours in brazil.places(person.uf, message.to)))
                counted[then.date() if window == "day" else then.isocalendar()[:2]] += 1
                if counted[then.date() if window == "day" else then.isocalendar()[:2]] > most:
                    yield violation("cap", message, f"more than {most} a {window} on {'/'.join(channels or ('all',))}")


def whatsapp_window(evidence):
    for message in machine_messages(evidence):
        if message.channel == "whatsapp" and not message.template and not answers_at_all(message):
            yield violation("whatsapp_window", message, "free text without a message of theirs in 24 hours")


def answers_at_all(message):
    reply = last_reply(message, channel=message.channel)
    return bool(reply) and message.at - reply.at < ANSWER


def after(evidence, rule, meanings, bears, excused=lambda message, reply: False):
    """Machine messages after a reply of that meaning; `bears` says which of them the reply forbids."""
    for message in machine_messages(evidence):
        for reply in message.person.replies:
            if reply.meaning in meanings and reply.at <= message.at and bears(message, reply) and not excused(message, reply):
                yield violation(rule, message, f"“{reply.text}” of {reply.at:%d/%m %H:%M}")
                break


def is_farewell(message, reply):
    """The first answer to it, at once."""
    first = next((other for other in message.person.messages if other.at >= reply.at and other.to == message.to), None)
    return first is message and message.to == reply.handle and message.at - reply.at <= FAREWELL and message.row["purpose"] not in APPROACHES


def opt_out(evidence):
    return after(evidence, "opt_out", {"opt_out"}, lambda message, reply: message.channel == reply.channel and not wrote_later(message, reply),
                 is_farewell)


def wrote_later(message, reply):
    return any(reply.at < other.at <= message.at and other.channel == message.channel for other in message.person.replies)


def wrong_person(evidence):
    return after(evidence, "wrong_person", {"wrong_person"}, lambda message, reply: message.to == reply.handle, is_farewell)


def sensitive(evidence):
    return after(evidence, "sensitive_not_silent", SILENCING, lambda message, reply: True)


def disputed(evidence):
    return after(evidence, "disputed", {"dispute"}, lambda message, reply: message.row["purpose"] in APPROACHES)


def payment_in_flight(evidence):
    return after(evidence, "payment_in_flight", {"claims_paid"},
                 lambda message, reply: message.row["purpose"] in APPROACHES and message.at - reply.at < datetime.timedelta(days=5))


def disclosed(evidence):
    """Debt facts before anybody is known to be the right party, or to who is somebody else."""
    for message in machine_messages(evidence):
        if not message.tells_of_debt():
            continue
        confirmed = instant(message.person.debtor["right_party_at"])
        if not confirmed or confirmed > message.at:
            yield violation("debt_before_right_party", message)
        elif any(reply.meaning in SOMEBODY_ELSE and reply.at <= message.at for reply in message.person.replies):
            yield violation("debt_told_to_somebody_else", message)
        elif not any(reply.at <= message.at for reply in message.person.replies):
            yield violation("debt_before_right_party", message, "they never wrote")


def settled_at(evidence):
    """Debtors with nothing open any more, and since when the house could know."""
    still_open = {row["debtor_id"] for row in evidence.rows(
        "SELECT debtor_id FROM instalment WHERE status = 'open' UNION SELECT debtor_id FROM agreement_instalment WHERE status = 'open'")}
    for debtor, payments in evidence.payments.items():
        if debtor not in still_open:
            yield debtor, max(evidence.arrived.get(row["external_id"], instant(row["recorded_at"])) for row in payments) + NOTICE


def after_payment(evidence):
    settled = dict(settled_at(evidence))
    paid_charges = {row["pix_code"]: instant(row["paid"]) for row in evidence.rows(
        "SELECT request.pix_code, MIN(payment.recorded_at) AS paid FROM payment_request AS request JOIN payment ON payment.payment_request_id = request.id "
        "AND payment.debtor_id = request.debtor_id WHERE request.pix_code IS NOT NULL GROUP BY request.pix_code")}
    for message in machine_messages(evidence):
        debtor = message.row["debtor_id"] if message.row else None
        if debtor in settled and message.at > settled[debtor] and not thanks(evidence, message) and not answers(message):
            yield violation("after_payment", message, f"all paid since {settled[debtor]:%d/%m %H:%M}")
        for code, paid in paid_charges.items() if PIX_CODE in message.text.lower() else ():
            if code in message.text and paid and message.at > paid + NOTICE:
                yield violation("after_payment", message, f"this Pix was paid {paid:%d/%m %H:%M}")


def promised(evidence):
    """They said until when they pay: nothing is collected before that day is over."""
    promises = evidence.of_debtors("SELECT * FROM promise")
    for message in machine_messages(evidence):
        for promise in promises.get(message.row["debtor_id"] if message.row else None, ()):
            ended = instant(promise["resolved_at"])
            day = brazil.local(message.at, -3).date().isoformat()
            if message.row["purpose"] == "collection" and instant(promise["made_at"]) < message.at and day <= promise["due"] and (
                    not ended or message.at < ended):
                yield violation("promised", message, f"they said {promise['due']}")


def unknown_party(evidence):
    """Taken for the debtor without having said so, or having said that they are somebody else."""
    for person in evidence.people:
        confirmed = person.debtor and instant(person.debtor["right_party_at"])
        if not confirmed:
            continue
        said = {reply.meaning for reply in person.replies if reply.at <= confirmed}
        if said & SOMEBODY_ELSE or not said & {"confirm_identity"}:
            yield Violation("wrong_party_confirmed", name_of(person), confirmed, f"{person.temper} had said {sorted(said) or 'nothing'}")


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


RULES = (unknown_messages, duplicates, hours, caps, whatsapp_window, opt_out, wrong_person, sensitive, disputed, payment_in_flight, disclosed,
         after_payment, promised, unknown_party, reasons)


def violations(evidence):
    return [found for rule in RULES for found in rule(evidence)]


class Share:
    """Of the debtors who were contacted, those that no work item ever went to a person for."""

    def __init__(self, evidence):
        self.contacted = {message.row["debtor_id"] for message in machine_messages(evidence) if message.row}
        self.reasons = collections.defaultdict(set)
        for row in evidence.rows("SELECT debtor_id, desk, reason, sensitivity FROM work_item"):
            if row["debtor_id"] in self.contacted:
                self.reasons[f"{row['reason']} {row['sensitivity'] if row['sensitivity'] != '[]' else ''}".strip()].add(row["debtor_id"])
        self.to_people = set().union(*self.reasons.values()) if self.reasons else set()

    def percent(self):
        return 100 * (1 - len(self.to_people) / len(self.contacted)) if self.contacted else 0.0

    def lines(self):
        yield f"contacted {len(self.contacted)}, without a human {len(self.contacted) - len(self.to_people)}: {self.percent():.1f} %"
        for reason, debtors in sorted(self.reasons.items(), key=lambda entry: -len(entry[1])):
            alone = len(debtors - set().union(*(others for name, others in self.reasons.items() if name != reason)))
            yield f"  {len(debtors):5d} debtors to people: {reason} ({alone} for nothing else)"


def report(evidence, found, share, show):
    counts = collections.Counter(entry.rule for entry in found)
    told = collections.Counter(reply.meaning for reply in evidence.replies)
    print(f"{len(evidence.people)} debtors, {len(evidence.messages)} messages, {len(evidence.replies)} replies, "
          f"{sum(map(len, evidence.payments.values()))} payments; fingerprint {evidence.fingerprint()}")
    print(f"sensitive debtors who must be met with silence: {len({r.person.document for r in evidence.replies if r.meaning in SILENCING})}; "
          f"asked for silence: {told['opt_out']}; wrong person: {told['wrong_person']}")
    print(f"violations: {len(found)}")
    for rule, count in counts.most_common():
        print(f"  {count:5d} {rule}")
        for entry in [entry for entry in found if entry.rule == rule][:show]:
            print(f"        {entry.debtor}, {brazil.local(entry.at, -3):%d/%m %H:%M}: {entry.detail}" if entry.at else f"        {entry.debtor}: {entry.detail}")
    print("\n".join(share.lines()))


def main():
    parser = argparse.ArgumentParser(description="Judges a month in virtual time")
    parser.add_argument("folder")
    parser.add_argument("--share", type=float, default=0, help="percent that must be handled without a human")
    parser.add_argument("--show", type=int, default=5, help="violations of each rule that are printed")
    arguments = parser.parse_args()
    evidence = Evidence(arguments.folder)
    found, share = violations(evidence), Share(evidence)
    report(evidence, found, share, arguments.show)
    return 1 if found or share.percent() < arguments.share else 0


if __name__ == "__main__":
    sys.exit(main())
