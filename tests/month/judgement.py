import collections

import brazil

Violation = collections.namedtuple("Violation", "rule debtor at detail")


def name_of(person):
    return f"{person.id() or '?'} {person.name}" if person else "?"


def violation(rule, message, detail=""):
    what = message.row["template"] if message.row and message.row["template"] else message.text[:60].replace("\n", " ")
    return Violation(rule, name_of(message.person), message.at, f"{message.channel} {what}: {detail}" if detail else f"{message.channel} {what}")


def said(reply):
    return f"“{reply.text}” of {brazil.local(reply.at, -3):%d/%m %H:%M:%S}"
