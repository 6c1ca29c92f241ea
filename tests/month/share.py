"""How many debtors no person had to see."""
import collections
import datetime

from kinds import approaches

A_DAY = datetime.timedelta(hours=24)
# What needs no answer: a wish for silence is met by silence, thanks end a talk.
NEEDS_NONE = {"thanks", "opt_out", "opt_out_all", "wrong_person"}


class Share:
    """Handled without a human: of those who were contacted and wrote, the debtors for whom no work item was ever opened, and
    none of whose messages was left without an answer. Those who were contacted and never wrote are shown beside them,
    and prove nothing."""

    def __init__(self, evidence):
        self.contacted = {message.row["debtor_id"] for message in evidence.machine_messages() if message.row}
        self.wrote = {person.id() for person in evidence.people if person.replies and person.id() in self.contacted}
        self.reasons = collections.defaultdict(set)
        for row in evidence.rows("SELECT debtor_id, reason, sensitivity FROM work_item"):
            if row["debtor_id"] in self.contacted:
                self.reasons[f"{row['reason']} {row['sensitivity'] if row['sensitivity'] != '[]' else ''}".strip()].add(row["debtor_id"])
        self.to_people = set().union(*self.reasons.values())
        self.ignored = {person.id() for person in evidence.people if person.id() in self.wrote - self.to_people and any(map(is_ignored, person.replies))}

    def percent(self):
        return 100 * (1 - len(self.wrote & (self.to_people | self.ignored)) / len(self.wrote)) if self.wrote else 0.0

    def percent_of_contacted(self):
        return 100 * (1 - len(self.to_people | self.ignored) / len(self.contacted)) if self.contacted else 0.0

    def lines(self):
        silent = len(self.contacted - self.wrote)
        alone = len(self.wrote - self.to_people - self.ignored)
        yield f"of {len(self.wrote)} debtors who wrote, handled without a human {alone}: {self.percent():.1f} %"
        yield (f"of {len(self.contacted)} contacted, {silent} never wrote; with these {self.percent_of_contacted():.1f} % without a human; "
               f"{len(self.ignored)} wrote and got neither an answer nor a person")
        for reason, debtors in sorted(self.reasons.items(), key=lambda entry: -len(entry[1])):
            only = len(debtors - set().union(*(others for name, others in self.reasons.items() if name != reason)))
            yield f"  {len(debtors):5d} debtors to people: {reason} ({only} for nothing else)"


def is_ignored(reply):
    """Nothing was said to them there in the day around it: what is said already need not be said again."""
    return reply.meaning not in NEEDS_NONE and not any(
        abs(message.at - reply.at) <= A_DAY and message.to == reply.handle and message.channel == reply.channel and not approaches(message)
        for message in reply.person.messages)
