"""What a message is, by its words, its purpose and what came before it: an approach, an answer, thanks, a farewell."""
import datetime
import re

from evidence import instant

MINUTES, HOURS = datetime.timedelta(minutes=1), datetime.timedelta(hours=1)
ANSWER = 24 * HOURS            # what follows their own message so soon, there where they wrote, is an answer to it
ANSWERS = 2                    # to each message of theirs: words, and the code that they speak of
THANKS = 84 * HOURS            # a payment at the beginning of a long weekend is thanked for after it
FAREWELL = 10 * MINUTES        # one confirmation after they asked for silence
BEHIND = 2 * MINUTES           # what comes so soon behind another message may belong to it

APPROACHES = ("collection", "reminder")
PIX_CODE = "br.gov.bcb.pix"
# What tells that there is a debt; for text in lower case.
DEBT = re.compile(r"r\$|\bd[ií]vida|\bd[ée]bito|em aberto|atras|venc(e|eu|id|imento)|\bparcela|\bboleto|\bfatura|\bcontrato|\bacordo"
                  r"|desconto|\bpix\b|br\.gov\.bcb\.pix|cobran[cç]|quita|inadimpl|negativ|pend[eê]nci")
# What asks for money: a code, a sum that is open, terms, a choice among ways to pay.
ASKS = re.compile(r"br\.gov\.bcb\.pix|(?<!nada )em aberto|hoje s[ãa]o r\$|\bop[çc][õo]es\b|[àa] vista|× ?r\$|\bentrada\b|\bparcel|\batras|\bvenc(e|eu|id)"
                  r"|(receber|gerando|c[óo]digo do) o? ?pix|quanto (cabe|daria|seria|fica)|\bcombinado (de|para|p/)|\bdesconto")


def asks_for_money(message):
    return bool(ASKS.search(message.text.lower()))


def tells_of_debt(message):
    return bool(DEBT.search(message.text.lower()))


def has_code(message):
    return PIX_CODE in message.text.lower()


def approaches(message):
    """By its purpose; what the outbox doesn't know has none, and is taken for the worst."""
    return message.purpose() in APPROACHES or not message.row


def last_reply(message):
    """Their newest word before it, there where it goes."""
    found = None
    for reply in message.person.replies:
        if reply.at <= message.at and (reply.channel, reply.handle) == (message.channel, message.to):
            found = reply
    return found


def last_paid(evidence, message):
    """When the last payment before it was booked; None: there was none."""
    return max((at for at in (instant(row["recorded_at"]) for row in evidence.payments[message.person.id()]) if at <= message.at), default=None)


def is_thanks(evidence, message):
    """Confirms a payment, once, and asks for nothing."""
    if message.purpose() != "payment" or has_code(message):
        return False
    last = last_paid(evidence, message)
    return bool(last) and message.at - last <= THANKS and not any(
        last <= other.at < message.at and other.row and other.row["template"] == message.row["template"] for other in message.person.messages)


def answers(evidence, message, within=ANSWER):
    """Follows their own words, there where they wrote, is no approach, and no more is said than they wrote for."""
    theirs = [] if approaches(message) else [
        reply for reply in message.person.replies
        if (reply.channel, reply.handle) == (message.channel, message.to) and reply.at <= message.at <= reply.at + within]
    if not theirs:
        return False
    before = [other for other in message.person.messages[:message.person.messages.index(message)]
              if other.at >= theirs[0].at and (other.channel, other.to) == (message.channel, message.to) and not approaches(other)
              and not is_thanks(evidence, other)]
    return len(before) < ANSWERS * len(theirs)


def belongs_to_the_one_before(message):
    """A Pix code right behind the words that announce a Pix, on the same contact: one contact with them. Nothing else is."""
    earlier = [other for other in message.person.messages[:message.person.messages.index(message)]
               if (other.channel, other.to) == (message.channel, message.to)]
    if not earlier or not has_code(message):
        return False
    words = earlier[-1]
    return message.at - words.at <= BEHIND and "pix" in words.text.lower() and not has_code(words)


def is_farewell(message, reply):
    """The first answer to it, at once, there where they wrote; it tells and asks nothing."""
    first = next((other for other in message.person.messages if other.at >= reply.at and other.to == message.to), None)
    return (first is message and (message.to, message.channel) == (reply.handle, reply.channel) and message.at - reply.at <= FAREWELL
            and not approaches(message) and not tells_of_debt(message))
