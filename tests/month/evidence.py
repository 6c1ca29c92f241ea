"""What remains of a month: the sandbox's logs of what reached the debtors and what they meant, and the house's database."""
import collections
import datetime
import hashlib
import json
import pathlib
import re
import sqlite3

UTC = datetime.timezone.utc
LOST = ("failed", "undelivered", "bounced")

PIX = re.compile(r"000201.*6304[0-9A-F]{4}", re.DOTALL)


def instant(microseconds):
    return datetime.datetime.fromtimestamp(microseconds / 1e6, UTC) if microseconds else None


def moment(text):
    return datetime.datetime.fromisoformat(text) if text else None


def plain(text):
    """Sums are written with spaces that no line may break at."""
    return re.sub("[\u00a0\u202f]", " ", text)


class Message:
    """Something that a provider accepted for delivery; `row`: what the house's outbox says of it."""

    def __init__(self, entry, person, row):
        self.at = moment(entry["at"])
        self.channel, self.to, self.text = entry["channel"], entry["to"].lower(), plain(entry["text"])
        self.client_id, self.template, self.status = entry["client_id"], entry["template"], entry["status"]
        # Of a mail nobody says more than that it was taken.
        self.arrived_at = None if self.status in LOST else moment(entry["delivered_at"]) or (self.at if self.channel == "email" else None)
        self.person, self.row = person, row

    def by_machine(self):
        return not self.row or self.row["origin"] != "human"

    def purpose(self):
        return self.row["purpose"] if self.row else ""


class Reply:
    """What a debtor wrote; `meaning` is what they meant, whatever the house understood."""

    def __init__(self, entry, person):
        self.at = moment(entry["at"])
        self.channel, self.handle, self.text = entry["channel"], entry["from"].lower(), entry["text"]
        self.meaning, self.kind, self.person = entry["meaning"], entry["kind"], person


class Person:
    """One of the invented debtors, with all that reached them and all that they wrote, in its order."""

    def __init__(self, entry):
        self.document, self.name, self.temper = entry["document"], entry["name"], entry["temper"]
        self.uf, self.city = entry["uf"], entry["city"]
        self.handles = {entry["phone"].lower(), entry["email"].lower()}
        self.debtor = None
        self.messages, self.replies = [], []

    def id(self):
        return self.debtor["id"] if self.debtor else None


class Evidence:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.database = sqlite3.connect(f"file:{self.folder / 'trato.db'}?mode=ro", uri=True)
        self.database.row_factory = sqlite3.Row
        self.people = [Person(entry) for entry in self.log("people")]
        by_handle = {handle: person for person in self.people for handle in person.handles}
        debtors = {row["document"]: row for row in self.rows("SELECT * FROM debtor")}
        for person in self.people:
            person.debtor = debtors.get(person.document)
        self.by_debtor = {person.id(): person for person in self.people if person.debtor}
        outbox = {row["client_id"]: row for row in self.rows("SELECT * FROM outbox")}
        self.messages = [Message(entry, by_handle.get(entry["to"].lower()), self.row_of(outbox, entry)) for entry in self.log("messages")]
        self.replies = [Reply(entry, by_handle.get(entry["from"].lower())) for entry in self.log("replies")]
        for list_name in ("messages", "replies"):
            for entry in getattr(self, list_name):
                if entry.person:
                    getattr(entry.person, list_name).append(entry)
        self.payments = self.of_debtors("SELECT * FROM payment WHERE debtor_id <> 0 ORDER BY recorded_at")
        self.pix = self.log("payments")
        self.arrived = {entry["endToEndId"]: moment(entry["at"]) for entry in self.pix}
        self.work_items = self.of_debtors("SELECT * FROM work_item")
        self.consents = self.of_debtors("SELECT * FROM consent")
        self.holds = self.of_debtors("SELECT * FROM hold")

    @staticmethod
    def row_of(outbox, entry):
        """E-mail carries the house's own id within a Message-ID."""
        return outbox.get(entry["client_id"]) or outbox.get(re.sub(r"^trato\.|@.*$", "", entry["client_id"]))

    def machine_messages(self):
        return (message for person in self.people for message in person.messages if message.by_machine())

    def fingerprint(self):
        """The same for the same life, whatever ids were drawn."""
        said = hashlib.sha256()
        for message in self.messages:
            said.update(f"{message.at} {message.channel} {message.to} {PIX.sub('Pix', message.text)}\n".encode())
        return said.hexdigest()[:16]

    def log(self, name):
        return json.loads((self.folder / f"{name}.json").read_text())[name]

    def rows(self, query, *values):
        return self.database.execute(query, values).fetchall()

    def of_debtors(self, query):
        """Rows by debtor_id."""
        found = collections.defaultdict(list)
        for row in self.rows(query):
            found[row["debtor_id"]].append(row)
        return found
