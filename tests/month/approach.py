"""When, how often and by which door debtors are approached."""
import collections
import datetime

import brazil
from judgement import violation
from kinds import ANSWER, answers, belongs_to_the_one_before, is_thanks, last_paid, last_reply
from evidence import LOST

WHILE_THEY_LOOK = datetime.timedelta(hours=2)  # an answer after hours comes while they still look at it


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


def why_out_of_hours(evidence, message):
    """Empty when it may go: of all the places where they may be, each must be open. What they write, and what they pay,
    opens them for a while, but not a night that a law draws."""
    confirms = is_thanks(evidence, message) and message.at - last_paid(evidence, message) <= WHILE_THEY_LOOK
    why = brazil.why_night if confirms or answers(evidence, message, WHILE_THEY_LOOK) else brazil.why_closed
    return next(filter(None, (why(message.at, message.channel, place)
                              for place in brazil.places(message.person.uf, message.person.city, message.to))), "")


def hours(evidence):
    for message in evidence.machine_messages():
        closed = why_out_of_hours(evidence, message)
        if closed:
            yield violation("contact_hours", message, closed)


def counts(evidence, message):
    """What the house begins and what reaches them. People's messages count as well as the machine's."""
    return (message.status not in LOST and not answers(evidence, message) and not is_thanks(evidence, message)
            and not belongs_to_the_one_before(message))


def over_the_cap(message, begun, channels, window, most):
    """In the days and weeks of any place where they may be."""
    for _, _, zone in brazil.places(message.person.uf, message.person.city, message.to):
        def day_or_week(other):
            then = brazil.local(other.at, zone)
            return then.date() if window == "day" else then.isocalendar()[:2]
        if sum(day_or_week(other) == day_or_week(message) for other in begun if not channels or other.channel in channels) > most:
            return True
    return False


def caps(evidence):
    for person in evidence.people:
        begun = []
        for message in person.messages:
            if not counts(evidence, message):
                continue
            begun.append(message)
            for channels, window, most in brazil.CAPS:
                bears = message.by_machine() and (not channels or message.channel in channels)
                if bears and over_the_cap(message, begun, channels, window, most):
                    yield violation("cap", message, f"more than {most} a {window} on {'/'.join(channels or ('all',))}")


def too_much_said(evidence):
    """Answers beyond what somebody wrote for: the house talks by itself."""
    for message in evidence.machine_messages():
        reply = last_reply(message)
        said_by_itself = message.purpose() in ("service", "payment") and not is_thanks(evidence, message) and not answers(evidence, message)
        if said_by_itself and reply and message.at - reply.at <= ANSWER:
            yield violation("talks_by_itself", message, "more than they wrote for")


def whatsapp_window(evidence):
    for message in evidence.machine_messages():
        reply = last_reply(message)
        open_now = reply and message.at - reply.at < datetime.timedelta(hours=24)
        if message.channel == "whatsapp" and not message.template and not open_now:
            yield violation("whatsapp_window", message, "free text without a message of theirs in 24 hours")


RULES = (unknown_messages, duplicates, hours, caps, too_much_said, whatsapp_window)
