"""What the debtors' own words forbid, from the instant at which they arrived, whatever the house understood."""
import datetime

import brazil
from deals import told_payments
from evidence import instant
from judgement import Violation, name_of, said, violation
from kinds import answers, approaches, asks_for_money, is_farewell, last_reply, tells_of_debt

# Whoever says one of these is met with silence of the machine on every channel, and by a person.
SILENCING = {"self_harm", "violence_risk", "bereavement", "illness", "vulnerable", "legal_threat", "fraud_claim", "harassment_complaint",
             "job_loss", "over_indebted", "abuse"}
SOMEBODY_ELSE = {"wrong_person", "third_party"}
TO_A_PERSON = datetime.timedelta(minutes=2)  # the engine looks away for a minute at most when something came in
LOOKING = datetime.timedelta(days=5)         # a payment that they say they made is looked for
# Who asks for it speaks of paying again.
WANTS_TO_PAY = {"ask_offer", "ask_payment_slip", "accept_offer", "choose_offer", "counter_offer", "ask_balance", "promise_to_pay", "ask_extension"}


def after(evidence, rule, meanings, forbids):
    """Machine messages that a reply of such a meaning forbids."""
    for message in evidence.machine_messages():
        for reply in message.person.replies:
            if reply.meaning in meanings and reply.at <= message.at and forbids(message, reply):
                yield violation(rule, message, said(reply))
                break


def wrote_again(evidence, message, reply):
    """They came back there by themselves, and are answered; an approach it may never be."""
    return last_reply(message) not in (None, reply) and last_reply(message).at > reply.at and answers(evidence, message)


def opt_out(evidence):
    """On the channel where they said so, or on all of them."""
    def forbids(message, reply):
        everywhere = reply.meaning == "opt_out_all"
        return (everywhere or message.channel == reply.channel) and not is_farewell(message, reply) and not wrote_again(evidence, message, reply)
    return after(evidence, "opt_out", {"opt_out", "opt_out_all"}, forbids)


def opt_out_is_kept(evidence):
    """A wish that lies on one channel, when it was for all of them, is broken sooner or later."""
    for reply in evidence.replies:
        channel = {"opt_out": reply.channel, "opt_out_all": "*"}.get(reply.meaning)
        if channel and reply.person and not any(
                row["state"] == "revoked" and row["channel"] in (channel, "*") and instant(row["at"]) <= reply.at + TO_A_PERSON
                for row in evidence.consents[reply.person.id()]):
            yield Violation("opt_out_not_kept", name_of(reply.person), reply.at, f"{reply.channel} {reply.meaning}: {said(reply)}")


def wrong_person(evidence):
    return after(evidence, "wrong_person", {"wrong_person"}, lambda message, reply: message.to == reply.handle and not is_farewell(message, reply))


def is_a_person(name):
    return bool(name) and ":" not in name and name not in ("engine", "system", "agent")


def released_at(evidence, reply):
    """When people had closed every sensitive case and lifted every hold since they said it; None: never."""
    debtor = reply.person.id()
    ends = [instant(row["closed_at"]) if is_a_person(row["closed_by"]) else None
            for row in evidence.work_items[debtor] if row["sensitivity"] != "[]" and not closed_before(row, reply)]
    ends += [instant(row["released_at"]) if is_a_person(row["released_by"]) else None
             for row in evidence.holds[debtor] if row["reason"] in SILENCING]
    return max(ends) if ends and all(ends) else None


def closed_before(row, reply):
    return bool(row["closed_at"]) and instant(row["closed_at"]) < reply.at


def sensitive(evidence):
    def forbids(message, reply):
        released = released_at(evidence, reply)
        return not released or message.at < released
    return after(evidence, "sensitive_not_silent", SILENCING, forbids)


def sensitive_reaches_a_person(evidence):
    for reply in evidence.replies:
        if reply.meaning in SILENCING and reply.person and not any(
                instant(row["created_at"]) <= reply.at + TO_A_PERSON and not closed_before(row, reply)
                for row in evidence.work_items[reply.person.id()]):
            yield Violation("sensitive_without_a_person", name_of(reply.person), reply.at, f"{reply.meaning}: {said(reply)}")


def disputed(evidence):
    def forbids(message, reply):
        since = last_reply(message)
        their_wish = since and since.at > reply.at and since.meaning in WANTS_TO_PAY and answers(evidence, message)
        return (approaches(message) or asks_for_money(message)) and not their_wish
    return after(evidence, "disputed", {"dispute"}, forbids)


def payment_in_flight(evidence):
    booked = {id(reply): at for reply, at in told_payments(evidence)}

    def forbids(message, reply):
        here = booked.get(id(reply))  # what they speak of is found, and what else is due may be asked for
        return approaches(message) and message.at - reply.at < LOOKING and not (here and here <= message.at)
    return after(evidence, "payment_in_flight", {"claims_paid", "paid_now"}, forbids)


def disclosed(evidence):
    """Debt facts before they said who they are, or to who is somebody else."""
    for message in evidence.machine_messages():
        before = [reply.meaning for reply in message.person.replies if reply.at <= message.at] if tells_of_debt(message) else ["confirm_identity"]
        if "confirm_identity" not in before:
            yield violation("debt_before_right_party", message, f"they had said {sorted(set(before)) or 'nothing'}")
        elif tells_of_debt(message) and SOMEBODY_ELSE & set(before):
            yield violation("debt_told_to_somebody_else", message)


def unknown_party(evidence):
    """Taken for the debtor without having said so, or having said that they are somebody else."""
    for person in evidence.people:
        confirmed = person.debtor and instant(person.debtor["right_party_at"])
        if not confirmed:
            continue
        meant = {reply.meaning for reply in person.replies if reply.at <= confirmed}
        if meant & SOMEBODY_ELSE or "confirm_identity" not in meant:
            yield Violation("wrong_party_confirmed", name_of(person), confirmed, f"{person.temper} had said {sorted(meant) or 'nothing'}")


def promised(evidence):
    """They said until when they pay: nothing is collected before that day is over."""
    promises = evidence.of_debtors("SELECT * FROM promise")
    for message in evidence.machine_messages():
        for promise in promises[message.row["debtor_id"]] if message.row else ():
            ended = instant(promise["resolved_at"])
            day = brazil.local(message.at, -3).date().isoformat()
            if message.purpose() == "collection" and instant(promise["made_at"]) < message.at and day <= promise["due"] and (
                    not ended or message.at < ended):
                yield violation("promised", message, f"they said {promise['due']}")


RULES = (opt_out, opt_out_is_kept, wrong_person, sensitive, sensitive_reaches_a_person, disputed, payment_in_flight, disclosed, unknown_party, promised)
