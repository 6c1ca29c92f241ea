"""How many debtors no person had to see."""
import collections
import datetime

from deals import told_payments
from kinds import approaches
from silence import SILENCING

A_DAY = datetime.timedelta(hours=24)
# What needs no answer: a wish for silence is met by silence, thanks end a talk.
NEEDS_NONE = {"thanks", "opt_out", "opt_out_all", "wrong_person"}
# What no machine may settle alone: what is sensitive, what is contested, and the wish for a person.
FOR_PEOPLE = SILENCING | {"dispute", "ask_human", "ask_callback", "data_request"}


class Share:
    """Handled without a human: of those who were contacted and wrote, the debtors for whom no work item was ever opened, and
    none of whose messages was left without an answer. Those who were contacted and never wrote are shown beside them,
    and prove nothing."""

    def __init__(self, evidence):
        self.contacted = {message.row["debtor_id"] for message in evidence.machine_messages() if message.row}
        self.wrote = {person.id() for person in evidence.people if person.replies and person.id() in self.contacted}
        self.for_people = {person.id() for person in evidence.people
                           if person.id() in self.wrote and any(reply.meaning in FOR_PEOPLE for reply in person.replies)}
        self.reasons = collections.defaultdict(set)
        for row in evidence.rows("SELECT debtor_id, reason, sensitivity FROM work_item"):
            if row["debtor_id"] in self.contacted:
                self.reasons[f"{row['reason']} {row['sensitivity'] if row['sensitivity'] != '[]' else ''}".strip()].add(row["debtor_id"])
        self.told = list(told_payments(evidence))
        self.to_people = set().union(*self.reasons.values())
        self.ignored = {person.id() for person in evidence.people if person.id() in self.wrote - self.to_people and any(map(is_ignored, person.replies))}

    def percent(self):
        return 100 * (1 - len(self.wrote & (self.to_people | self.ignored)) / len(self.wrote)) if self.wrote else 0.0

    def percent_of_the_rest(self):
        """Of those who wrote nothing that people must see."""
        rest = self.wrote - self.for_people
        return 100 * (1 - len(rest & (self.to_people | self.ignored)) / len(rest)) if rest else 0.0

    def percent_of_contacted(self):
        return 100 * (1 - len(self.to_people | self.ignored) / len(self.contacted)) if self.contacted else 0.0

    def lines(self):
        silent = len(self.contacted - self.wrote)
        alone = len(self.wrote - self.to_people - self.ignored)
        yield f"of {len(self.wrote)} debtors who wrote, handled without a human {alone}: {self.percent():.1f} %"
        yield (f"{len(self.for_people)} of them wrote what people must see: something sensitive, a dispute, the wish for a person; "
               f"of the others {self.percent_of_the_rest():.1f} % without a human")
        yield (f"of {len(self.contacted)} contacted, {silent} never wrote; with these {self.percent_of_contacted():.1f} % without a human; "
               f"{len(self.ignored)} wrote and got neither an answer nor a person")
        booked = {reply.person.id() for reply, at in self.told if at}
        yield (f"{len({reply.person.id() for reply, _ in self.told})} said that they had just paid; of {len(booked)} it stands in the books, "
               f"{len(booked - self.to_people)} of them without a human")
        for reason, debtors in sorted(self.reasons.items(), key=lambda entry: -len(entry[1])):
            only = len(debtors - set().union(*(others for name, others in self.reasons.items() if name != reason)))
            yield f"  {len(debtors):5d} debtors to people: {reason} ({only} for nothing else)"


def is_ignored(reply):
    """Nothing was said to them there in the day around it: what is said already need not be said again."""
    return reply.meaning not in NEEDS_NONE and not any(
        abs(message.at - reply.at) <= A_DAY and message.to == reply.handle and message.channel == reply.channel and not approaches(message)
        for message in reply.person.messages)
