"""The auditor finds each kind of planted violation, and nothing in a month without one."""
import datetime
import json
import pathlib
import sqlite3
import tempfile
import unittest

import audit
import brazil
from evidence import Evidence

BRASILIA = datetime.timezone(datetime.timedelta(hours=-3))
PHONE, MAIL = "+5511987654321", "ana@exemplo.com.br"
PIX = "00020126580014br.gov.bcb.pix2563psp.exemplo/qr/v2/abc5204000053039865802BR6304ABCD"

SCHEMA = """
CREATE TABLE debtor (id INTEGER, document TEXT, right_party_at INTEGER);
CREATE TABLE outbox (debtor_id INTEGER, client_id TEXT, origin TEXT, purpose TEXT, template TEXT, reason TEXT, state TEXT, refused_reason TEXT);
CREATE TABLE payment (debtor_id INTEGER, id INTEGER, external_id TEXT, recorded_at INTEGER, payment_request_id INTEGER);
CREATE TABLE payment_request (debtor_id INTEGER, id INTEGER, pix_code TEXT);
CREATE TABLE instalment (debtor_id INTEGER, status TEXT);
CREATE TABLE agreement_instalment (debtor_id INTEGER, status TEXT);
CREATE TABLE promise (debtor_id INTEGER, due TEXT, made_at INTEGER, resolved_at INTEGER);
CREATE TABLE hold (debtor_id INTEGER, reason TEXT, source TEXT);
CREATE TABLE baton (debtor_id INTEGER, holder_kind TEXT, reason TEXT);
CREATE TABLE work_item (debtor_id INTEGER, desk TEXT, reason TEXT, sensitivity TEXT, summary TEXT);
CREATE TABLE consent (debtor_id INTEGER, basis TEXT);
CREATE TABLE agreement (debtor_id INTEGER, made_by TEXT, evidence_interaction_id INTEGER);
CREATE TABLE cadence_run (debtor_id INTEGER, reason TEXT, outcome TEXT);
"""


ROOT = None


def setUpModule():
    global ROOT
    ROOT = tempfile.TemporaryDirectory(prefix="trato-audit-")


def tearDownModule():
    ROOT.cleanup()


def when(text):
    """"10 14:00": that day of November 2026 in Brasília."""
    day, time = text.split()
    return datetime.datetime.fromisoformat(f"2026-11-{int(day):02d}T{time}:00").replace(tzinfo=BRASILIA)


def microseconds(text):
    return int(when(text).timestamp() * 1e6)


class Month:
    """One debtor in São Paulo, confirmed on the 3rd, who owes something."""

    def __init__(self, uf="SP", temper="payer", confirmed="3 09:00"):
        self.messages, self.replies, self.payments = [], [], []
        self.people = [{"document": "12345678909", "name": "Ana Prado", "phone": PHONE, "email": MAIL, "uf": uf, "temper": temper}]
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=ROOT.name))
        self.database = sqlite3.connect(self.folder / "trato.db")
        self.database.executescript("PRAGMA synchronous = OFF;" + SCHEMA)
        self.row("debtor", id=1, document="12345678909", right_party_at=microseconds(confirmed) if confirmed else None)
        self.row("instalment", debtor_id=1, status="open")
        if confirmed:
            self.wrote("3 08:59", "confirm_identity")

    def row(self, table, **values):
        self.database.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})", list(values.values()))
        return self

    def sent(self, at, channel="email", text="Recado", purpose="collection", origin="cadence", template="t", client_id=None, reason="step"):
        client = client_id or f"c{len(self.messages)}"
        self.messages.append({"at": when(at).isoformat(), "channel": channel, "to": MAIL if channel == "email" else PHONE, "text": text,
                              "client_id": client, "template": template})
        if not client_id:
            self.row("outbox", debtor_id=1, client_id=client, origin=origin, purpose=purpose, template=template, reason=reason, state="sent")
        return self

    def wrote(self, at, meaning, channel="email", text="…"):
        self.replies.append({"at": when(at).isoformat(), "channel": channel, "from": MAIL if channel == "email" else PHONE, "text": text,
                             "kind": "text", "meaning": meaning})
        return self

    def paid(self, at, all_of_it=True, code=None):
        self.payments.append({"endToEndId": "E1", "at": when(at).isoformat()})
        self.row("payment_request", debtor_id=1, id=7, pix_code=code)
        self.row("payment", debtor_id=1, id=1, external_id="E1", recorded_at=microseconds(at), payment_request_id=7)
        if all_of_it:
            self.database.execute("UPDATE instalment SET status = 'paid'")
        return self

    def evidence(self):
        self.database.commit()
        for name in ("messages", "replies", "payments", "people"):
            (self.folder / f"{name}.json").write_text(json.dumps({name: getattr(self, name)}))
        return Evidence(self.folder)

    def rules(self):
        return sorted(entry.rule for entry in audit.violations(self.evidence()))


class Auditor(unittest.TestCase):
    def holds(self, month):
        self.assertEqual(month.rules(), [])

    def breaks(self, month, *rules):
        self.assertEqual(month.rules(), sorted(rules))

    def test_a_month_as_it_should_be(self):
        month = Month().sent("3 09:01", purpose="service", origin="agent", text="R$ 120,00 em aberto")
        month.sent("10 10:00", channel="whatsapp", text="a parcela de R$ 10,00").sent("17 10:00", channel="sms").wrote("17 21:50", "ask_offer", channel="sms")
        month.sent("17 21:51", channel="sms", purpose="service", text="opções com desconto").paid("18 12:00")
        self.holds(month.sent("18 12:01", purpose="payment", origin="agent", text="Recebemos seu pagamento"))

    def test_hours(self):
        for at, channel, uf, rules in (("10 20:00", "sms", "SP", 1), ("10 19:59", "sms", "SP", 0), ("10 07:59", "whatsapp", "SP", 1),
                                       ("15 10:00", "whatsapp", "SP", 1), ("20 10:00", "sms", "SP", 1), ("14 14:00", "whatsapp", "SP", 1),
                                       ("14 13:59", "whatsapp", "SP", 0), ("10 18:00", "whatsapp", "CE", 1), ("14 10:00", "sms", "CE", 1),
                                       ("10 08:30", "sms", "AC", 1), ("10 10:00", "sms", "AC", 0), ("30 10:00", "sms", "DF", 1), ("15 10:00", "email", "SP", 0)):
            with self.subTest(at=at, channel=channel, uf=uf):
                self.breaks(Month(uf=uf).sent(at, channel=channel), *["contact_hours"] * rules)

    def test_an_answer_out_of_hours_comes_while_they_look(self):
        self.holds(Month().wrote("10 22:00", "ask_balance", channel="sms").sent("10 22:01", channel="sms", purpose="service", origin="agent"))
        self.breaks(Month().wrote("10 22:00", "ask_balance", channel="sms").sent("11 03:00", channel="sms", purpose="service", origin="agent"),
                    "contact_hours")
        self.breaks(Month().wrote("10 22:00", "ask_balance").sent("10 22:01", channel="sms", purpose="service", origin="agent"), "contact_hours")
        self.breaks(Month().wrote("10 22:00", "ask_balance", channel="sms").sent("10 22:01", channel="sms"), "contact_hours")

    def test_caps(self):
        self.breaks(Month().sent("10 09:00", channel="sms").sent("10 15:00", channel="sms"), "cap")
        self.breaks(Month().sent("9 09:00", channel="sms").sent("10 09:00", channel="sms").sent("11 09:00", channel="sms").sent("12 09:00", channel="sms"), "cap")
        self.breaks(Month().sent("10 09:00").sent("10 10:00", channel="sms").sent("10 11:00", channel="whatsapp").sent("10 12:00", channel="whatsapp"), "cap")
        self.holds(Month().sent("10 09:00", channel="sms").sent("10 09:01", channel="sms", purpose="payment", text="o código"))
        self.breaks(Month().sent("10 09:00", channel="sms").sent("10 09:03", channel="sms", purpose="payment", text="o código"), "cap")
        self.holds(Month().sent("10 09:00").wrote("10 09:30", "greeting").sent("10 09:31", purpose="service", origin="agent"))

    def test_whatsapp_window(self):
        self.breaks(Month().sent("10 10:00", channel="whatsapp", template="", purpose="service"), "whatsapp_window")
        self.holds(Month().wrote("10 09:00", "greeting", channel="whatsapp").sent("10 10:00", channel="whatsapp", template="", purpose="service"))

    def test_opt_out(self):
        month = Month().wrote("10 10:00", "opt_out").sent("10 10:01", purpose="service", origin="agent")
        self.breaks(month.sent("12 10:00"), "opt_out")
        self.holds(Month().wrote("10 10:00", "opt_out").sent("12 10:00", channel="sms"))
        self.holds(Month().wrote("10 10:00", "opt_out").wrote("11 10:00", "ask_offer").sent("11 10:01", purpose="service", origin="agent"))

    def test_wrong_person(self):
        month = Month(confirmed=None).wrote("10 10:00", "wrong_person").sent("10 10:01", purpose="service", origin="agent")
        self.breaks(month.sent("12 10:00"), "wrong_person")
        for meaning in ("wrong_person", "third_party"):
            self.breaks(Month().wrote("2 09:00", meaning), "wrong_party_confirmed")
        taken = Month(confirmed=None)
        taken.database.execute("UPDATE debtor SET right_party_at = ?", (microseconds("5 10:00"),))
        self.breaks(taken.wrote("5 09:59", "doubt"), "wrong_party_confirmed")

    def test_sensitive(self):
        for meaning in sorted(audit.SILENCING):
            with self.subTest(meaning=meaning):
                self.breaks(Month().wrote("10 10:00", meaning).sent("10 10:01", purpose="service", origin="agent"), "sensitive_not_silent")
                self.breaks(Month().wrote("10 10:00", meaning).sent("20 10:00", channel="email"), "sensitive_not_silent")
                self.holds(Month().wrote("10 10:00", meaning).sent("10 15:00", purpose="care", origin="human"))

    def test_disputes_and_payments_that_are_looked_for(self):
        self.breaks(Month().wrote("10 10:00", "dispute").sent("18 10:00"), "disputed")
        self.breaks(Month().wrote("10 10:00", "claims_paid").sent("12 10:00"), "payment_in_flight")
        self.holds(Month().wrote("10 10:00", "claims_paid").sent("16 10:00"))

    def test_debt_facts_before_the_right_party(self):
        for text in ("Sua dívida", "R$ 10,00", "a parcela que vence", "segue o Pix"):
            self.breaks(Month(confirmed=None).wrote("10 09:00", "greeting").sent("10 09:01", purpose="service", text=text), "debt_before_right_party")
        self.breaks(Month(confirmed="12 09:00").wrote("10 09:00", "greeting").sent("10 09:01", purpose="service", text="R$ 1,00"), "debt_before_right_party")
        never_wrote = Month(confirmed=None).sent("10 09:01", text="R$ 1,00")
        never_wrote.database.execute("UPDATE debtor SET right_party_at = 1")
        self.breaks(never_wrote, "debt_before_right_party", "wrong_party_confirmed")
        self.breaks(Month().wrote("10 09:00", "third_party").sent("10 09:01", purpose="service", text="R$ 1,00"), "debt_told_to_somebody_else")

    def test_after_payment(self):
        self.breaks(Month().paid("10 09:00").sent("11 10:00"), "after_payment")
        self.holds(Month().paid("10 09:00", all_of_it=False).sent("11 10:00"))
        month = Month().wrote("10 07:00", "ask_payment_slip").paid("10 09:00", all_of_it=False, code=PIX)
        self.breaks(month.sent("10 10:00", purpose="payment", text=f"Pix: {PIX}"), "after_payment")
        thanked = Month().paid("7 21:00").sent("9 08:00", purpose="payment", text="Recebemos")
        self.holds(thanked)
        self.breaks(thanked.sent("10 08:00", purpose="payment", text="Recebemos"), "after_payment")

    def test_promised(self):
        month = Month().row("promise", debtor_id=1, due="2026-11-12", made_at=microseconds("10 09:00"), resolved_at=None)
        self.breaks(month.sent("12 10:00").sent("13 10:00"), "promised")

    def test_past_the_outbox_and_twice(self):
        self.breaks(Month().sent("10 10:00", client_id="nobody"), "outside_the_outbox")
        month = Month().sent("10 10:00", purpose="service")
        self.breaks(month.sent("11 10:00", client_id="c0"), "sent_twice")

    def test_reasons(self):
        self.breaks(Month().sent("10 10:00", reason=" "), "no_reason")
        for table, values in (("hold", {"reason": "", "source": "x"}), ("hold", {"reason": "x", "source": None}),
                              ("baton", {"holder_kind": "nobody", "reason": ""}), ("work_item", {"reason": "x", "summary": ""}),
                              ("consent", {"basis": ""}), ("agreement", {"made_by": "agent", "evidence_interaction_id": None}),
                              ("cadence_run", {"outcome": "skipped", "reason": None}),
                              ("outbox", {"reason": "x", "state": "recalled", "refused_reason": None})):
            with self.subTest(table=table):
                self.breaks(Month().row(table, debtor_id=1, **values), "no_reason")

    def test_share(self):
        month = Month().sent("10 10:00")
        self.assertEqual(audit.Share(month.evidence()).percent(), 100)
        share = audit.Share(month.row("work_item", debtor_id=1, desk="care", reason="sensitive", sensitivity='["illness"]', summary="x").evidence())
        self.assertEqual(share.percent(), 0)
        self.assertIn('sensitive ["illness"]', "\n".join(share.lines()))

    def test_easter(self):
        self.assertEqual([str(brazil.easter(year)) for year in (2024, 2025, 2026, 2027)], ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28"])


if __name__ == "__main__":
    unittest.main()
