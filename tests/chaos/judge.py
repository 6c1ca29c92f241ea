"""What became of everything, by three witnesses that know nothing of each other: the provider's own record, what callers were
answered, and the rows of the database. No code is shared with what is judged."""
import collections
import json
import re

# At rest; a message that is still in somebody's hands is none of them.
ENDED = {"sent", "delivered", "read", "failed", "refused", "recalled", "uncertain", "queued"}
ARRIVED = {"sent", "delivered", "read"}
NEVER_LEFT = {"refused", "recalled", "queued"}
# Of these a provider can be asked whether a message arrived, or takes it once: none may stay in doubt.
CAN_BE_ASKED = {"sms", "rcs"}
# In the hands of the engine's workers at once, so that a kill leaves at most as many in doubt.
HANDS = 8


class Provider:
    """The sandbox's record: a line for each message that it took, and for each that its sender has been told of."""

    def __init__(self, path):
        self.taken = collections.Counter()
        self.by_provider_id = {}
        self.told = set()
        self.channels = {}
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                self.read(json.loads(line))

    def read(self, line):
        if "took" in line:
            took = line["took"]
            # A mail carries it in its Message-ID.
            mail = re.fullmatch("<?trato[.](.+)@trato[.]example>?", took["client_id"])
            name = mail[1] if mail else took["client_id"]
            self.taken[name] += 1
            self.channels[name] = took["channel"]
            self.by_provider_id[took["provider_id"]] = name
        elif "told" in line:
            self.told.add(line["provider_id"])


class Row:
    def __init__(self, values):
        (self.id, self.debtor, self.channel, self.state, self.client, self.provider_id, self.failure, self.refused, self.origin,
         self.lines) = [str(value if value is not None else "") for value in values]

    def names(self):
        """As which the provider may know it: RCS has ids in a form of its own."""
        return {self.client, self.provider_id} if self.channel == "rcs" else {self.client}


OUTBOX = """SELECT o.id, o.debtor_id, o.channel, o.state, o.client_id, o.provider_id, o.failure_code, o.refused_by, o.origin,
(SELECT COUNT(*) FROM interaction i WHERE i.debtor_id = o.debtor_id AND i.outbox_id = o.id AND i.direction = 'out') FROM outbox o"""
LINES = "SELECT provider_id, debtor_id, id FROM interaction WHERE direction = 'in' AND provider_id IS NOT NULL ORDER BY debtor_id, at, id"


class Judgement:
    def __init__(self, database, provider, events, contacted, kills):
        self.provider, self.events, self.contacted, self.kills = provider, events, contacted, kills
        self.rows = [Row(values) for values in database.rows(OUTBOX)]
        self.lines = [tuple(map(str, row)) for row in database.rows(LINES)]
        self.inbox = [tuple(map(str, row)) for row in database.rows("SELECT state, COUNT(*) FROM inbox GROUP BY state")]
        self.violations = []
        self.figures = collections.Counter()
        self.judge_outgoing()
        self.judge_incoming()

    def wrong(self, kind, text):
        self.figures[kind] += 1
        self.violations.append(f"{kind}: {text}")

    def judge_outgoing(self):
        known = set()
        for row in self.rows:
            known |= row.names()
            self.judge_row(row, sum(self.provider.taken[name] for name in row.names() if name))
        for name in set(self.provider.taken) - known:
            self.wrong("nobody's", f"the provider has {name}, of which no row knows")
        first = collections.Counter(row.debtor for row in self.rows if row.origin == "cadence")
        self.figures["planned"] = sum(first.values())
        for debtor, count in first.items():
            if count > 1:
                self.wrong("twice", f"the cadence wrote {count} times to debtor {debtor}")
        if len(first) < self.contacted:
            self.wrong("lost", f"the cadence wrote to {len(first)} of {self.contacted}")
        states = {row.provider_id: row.state for row in self.rows}
        for provider_id in self.provider.told:
            if states.get(provider_id) not in ("delivered", "read", "failed"):
                self.wrong("lost", f"the fate of {provider_id} was told and accepted, its row is {states.get(provider_id)}")
        if self.figures["in doubt"] > self.kills * HANDS:
            self.wrong("too much doubt", f"{self.figures['in doubt']} after {self.kills} kills")

    def judge_row(self, row, taken):
        name = f"message {row.id} ({row.channel}, {row.state} {row.failure})"
        self.figures["messages"] += 1
        self.figures[f"  by {row.channel}"] += 1
        if row.state not in ENDED:
            self.wrong("lost", f"{name} is in nobody's hands")
        if taken > 1:
            self.wrong("twice", f"{name}: the provider has it {taken} times")
        if row.state in ARRIVED and taken == 0:
            self.wrong("lost", f"{name}: the provider never had it")
        if row.state in NEVER_LEFT and taken > 0:
            self.wrong("unrecorded", f"{name}: the provider has it")
        if int(row.lines) > 1 or (row.state in ARRIVED and int(row.lines) == 0):
            self.wrong("timeline", f"{name} stands there {row.lines} times")
        if row.state in ARRIVED and taken == 1:
            self.figures["sent once"] += 1
        elif row.state == "uncertain":
            self.judge_doubt(row, name, taken)
        elif row.state == "failed":
            self.figures["failed with a reason" if row.failure else "failed without one"] += 1
            if not row.failure:
                self.wrong("silent", f"{name}: nobody knows why")
        elif row.state in NEVER_LEFT:
            self.figures["kept back by a rule" if row.refused or row.state == "recalled" else "waiting"] += 1

    def judge_doubt(self, row, name, taken):
        self.figures["in doubt"] += 1
        self.figures["  of them with the provider"] += taken
        if row.channel in CAN_BE_ASKED:
            self.wrong("not asked", f"{name}: its provider knows")
        if taken and self.provider.told & {p for p, client in self.provider.by_provider_id.items() if client in row.names()}:
            self.wrong("not heard", f"{name}: its provider told of it")

    def judge_incoming(self):
        found = collections.Counter(name.strip("<>") for name, _, _ in self.lines)
        for event in self.events:
            times = found[event.id]
            self.figures["accepted"] += event.accepted
            self.figures["processed"] += times > 0
            self.figures["posted again"] += event.attempts - 1
            if times > 1:
                self.wrong("doubled", f"{event.channel} {event.id} stands on the timeline {times} times")
            elif event.accepted and times == 0:
                self.wrong("lost", f"{event.channel} {event.id} was accepted and is not on the timeline")
        for state, count in self.inbox:
            if state != "processed":
                self.wrong("inbox", f"{count} deliveries are {state}")
        self.judge_order()

    def judge_order(self):
        """What somebody wrote stands in the order in which it was accepted, channel by channel."""
        turns = {event.id: event.turn for event in self.events}
        by_person = collections.defaultdict(list)
        channels = {event.id: event.channel for event in self.events}
        for name, debtor, _ in self.lines:
            name = name.strip("<>")
            if name in turns:
                by_person[debtor, channels[name]].append(turns[name])
        for (debtor, channel), order in by_person.items():
            if order != sorted(order):
                self.wrong("order", f"what debtor {debtor} wrote by {channel} stands as {order}")

    def report(self, show=15):
        for name, count in self.figures.items():
            print(f"  {name}: {count}")
        for name in ("twice", "lost", "doubled"):
            if not self.figures[name]:
                print(f"  {name}: 0")
        for violation in self.violations[:show]:
            print(f"VIOLATION {violation}")
        if len(self.violations) > show:
            print(f"… and {len(self.violations) - show} more")
