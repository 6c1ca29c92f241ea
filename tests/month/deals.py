"""Payments, and what rests on the debtor's yes."""
import datetime
import re

from evidence import instant
from judgement import Violation, name_of, violation
from kinds import PIX_CODE, answers, approaches, asks_for_money, is_thanks, tells_of_debt

YES = {"accept_offer", "choose_offer", "ask_payment_slip"}
ASKS_TO_PAY = YES | {"promise_to_pay", "payment_problem", "counter_offer"}
NAMES_A_DAY = {"promise_to_pay", "ask_extension"}
FRESH = datetime.timedelta(days=5)        # how long an offer and a wish stand
JUST_PAID = datetime.timedelta(hours=2)   # who says that they just paid speaks of what comes so soon, or came within the day
A_DAY = datetime.timedelta(days=1)
LOOKED_FOR = re.compile(r"a confer[êe]ncia (segue|do pagamento)|confiro esse pagamento|ainda n[ãa]o apareceu|procurar esse pagamento")
UNDERSTOOD = datetime.timedelta(minutes=2)  # the engine looks away for a minute at most when something came in


def settled_at(evidence):
    """Debtors with nothing open any more, and since when the house could know: its bank told it at that instant."""
    still_open = {row["debtor_id"] for row in evidence.rows(
        "SELECT debtor_id FROM instalment WHERE status = 'open' UNION SELECT debtor_id FROM agreement_instalment WHERE status = 'open'")}
    return {debtor: max(evidence.arrived.get(row["external_id"], instant(row["recorded_at"])) for row in payments)
            for debtor, payments in evidence.payments.items() if payments and debtor not in still_open}


def after_payment(evidence):
    """What collects, never again; what else is said is thanks, or an answer that asks for nothing."""
    settled = settled_at(evidence)
    for message in evidence.machine_messages():
        since = settled.get(message.person.id())
        if not since or message.at <= since:
            continue
        if approaches(message) or asks_for_money(message) or not (is_thanks(evidence, message) or answers(evidence, message)):
            yield violation("after_payment", message, f"all paid since {since:%d/%m %H:%M:%S} UTC")


def paid_charges(evidence):
    """A Pix that was paid already goes to nobody."""
    codes = [(row["pix_code"], evidence.arrived.get(row["external_id"], instant(row["recorded_at"]))) for row in evidence.rows(
        "SELECT request.pix_code, payment.external_id, payment.recorded_at FROM payment_request AS request "
        "JOIN payment ON payment.payment_request_id = request.id AND payment.debtor_id = request.debtor_id WHERE request.pix_code IS NOT NULL")]
    for message in evidence.machine_messages():
        for code, paid in codes if PIX_CODE in message.text.lower() else ():
            if code in message.text and message.at > paid:
                yield violation("after_payment", message, f"this Pix was paid {paid:%d/%m %H:%M:%S} UTC")


def unbooked(evidence):
    """Every Pix that the bank saw is in the books, at once."""
    booked = {row["external_id"]: instant(row["recorded_at"]) for rows in evidence.payments.values() for row in rows}
    for entry in evidence.pix:
        recorded = booked.get(entry["endToEndId"])
        if not recorded or recorded > evidence.arrived[entry["endToEndId"]] + UNDERSTOOD:
            yield Violation("payment_not_booked", entry["endToEndId"], evidence.arrived[entry["endToEndId"]], f"booked {recorded}")


def told_payments(evidence):
    """(what they said, when the payment that they spoke of stood in the books, or None)"""
    for reply in evidence.replies:
        if reply.meaning == "paid_now" and reply.person:
            booked = [at for at in (instant(row["recorded_at"]) for row in evidence.payments[reply.person.id()]) if at - reply.at <= JUST_PAID and reply.at - at < A_DAY]
            yield reply, min(booked, key=lambda at: abs(at - reply.at), default=None)


def not_believed(evidence):
    """Nobody hears that a payment is looked for, or is not there, which is in the books."""
    for reply, booked in told_payments(evidence):
        known = booked and max(reply.at, booked + UNDERSTOOD)
        for message in reply.person.messages if booked else ():
            if message.by_machine() and known < message.at <= reply.at + FRESH and LOOKED_FOR.search(message.text.lower()):
                yield violation("payment_not_believed", message, f"they said “{reply.text}”, booked {booked:%d/%m %H:%M:%S} UTC")


def reais(cents):
    return f"R$ {cents // 100:,}".replace(",", ".") + f",{cents % 100:02d}"


def figures(agreement):
    """What the debtor has to have read."""
    parts = [agreement["total_cents"]] if agreement["instalments"] <= 1 and not agreement["entry_cents"] else [agreement["amount_cents"]]
    return [reais(cents) for cents in parts + [agreement["entry_cents"]] if cents]


SUM = re.compile(r"(\d+(?:\.\d{3})*)(?:,(\d{2}))?(?: reais)?")


def offers_less(reply, cents):
    """A sum of their own is a yes to one that is no higher."""
    sums = [int(whole.replace(".", "")) * 100 + int(rest or 0) for whole, rest in SUM.findall(reply.text)]
    return reply.meaning == "counter_offer" and max(sums, default=0) < cents


def words_for(person, made, meanings, shown, within=FRESH, cents=0):
    """The newest of their words with such a meaning before something was made that follow a message which `shown` knows,
    and that had arrived when they wrote; None: there are none."""
    for reply in reversed(person.replies):
        if reply.at > made or made - reply.at > within or reply.meaning not in meanings or offers_less(reply, cents):
            continue
        if any(message.arrived_at and message.arrived_at <= reply.at and shown(message) for message in person.messages):
            return reply
    return None


def deals(evidence):
    """An agreement rests on a yes to its figures, which had arrived; a charge on an agreement, or on the wish to pay; a
    promise on a day that they named."""
    yield from agreements(evidence)
    yield from charges(evidence)
    yield from promises(evidence)


def without_yes(evidence, row, what):
    person = evidence.by_debtor.get(row["debtor_id"])
    meant = [f"{reply.meaning} “{reply.text}”" for reply in person.replies if reply.at <= instant(row["made_at"])][-2:] if person else []
    return Violation("no_yes", name_of(person) if person else str(row["debtor_id"]), instant(row["made_at"]), f"{what}: they had said {', '.join(meant) or 'nothing'}")


def by_machine(evidence, table):
    return [row for row in evidence.rows(f"SELECT * FROM {table}") if ":" in row["made_by"]]


def agreements(evidence):
    for row in by_machine(evidence, "agreement"):
        # What was asked of a person is no deal until they grant it.
        if row["approval_reason"] and not row["approved_by"]:
            continue
        read = figures(row)
        if not words_for(evidence.by_debtor[row["debtor_id"]], instant(row["made_at"]), YES, lambda message: all(part in message.text for part in read)):
            yield without_yes(evidence, row, f"agreement {row['number']} ({' + '.join(read)})")


def charges(evidence):
    agreed = {(row["debtor_id"], row["id"]): instant(row["made_at"]) for row in evidence.rows("SELECT debtor_id, id, made_at FROM agreement")}
    for row in by_machine(evidence, "payment_request"):
        made = instant(row["made_at"])
        of_agreement = agreed.get((row["debtor_id"], row["agreement_id"]))
        if of_agreement and of_agreement <= made:
            continue
        if not words_for(evidence.by_debtor[row["debtor_id"]], made, ASKS_TO_PAY, tells_of_debt, FRESH, row["amount_cents"]):
            yield without_yes(evidence, row, f"Pix of {reais(row['amount_cents'])}")


def promises(evidence):
    for row in by_machine(evidence, "promise"):
        if not words_for(evidence.by_debtor[row["debtor_id"]], instant(row["made_at"]), NAMES_A_DAY, tells_of_debt, UNDERSTOOD):
            yield without_yes(evidence, row, f"promise for {row['due']}")


RULES = (after_payment, paid_charges, unbooked, not_believed, deals)
