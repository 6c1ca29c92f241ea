"""The auditor finds each kind of planted violation, and passes the lawful one beside it."""
import datetime
import json
import pathlib
import sqlite3
import tempfile
import unittest

import audit
import brazil
import silence
from evidence import Evidence
from share import Share

BRASILIA = datetime.timezone(datetime.timedelta(hours=-3))
PHONE, MAIL = "+5511987654321", "ana@exemplo.com.br"
PIX = "00020126580014br.gov.bcb.pix2563psp.exemplo/qr/v2/abc5204000053039865802BR6304ABCD"
HERS = "Marina Duarte"

SCHEMA = """
CREATE TABLE debtor (id INTEGER, document TEXT, right_party_at INTEGER);
CREATE TABLE outbox (debtor_id INTEGER, client_id TEXT, origin TEXT, purpose TEXT, template TEXT, reason TEXT, state TEXT, refused_by TEXT,
    refused_reason TEXT);
CREATE TABLE payment (debtor_id INTEGER, id INTEGER, external_id TEXT, recorded_at INTEGER, payment_request_id INTEGER);
CREATE TABLE payment_request (debtor_id INTEGER, id INTEGER, pix_code TEXT, agreement_id INTEGER, amount_cents INTEGER, made_by TEXT, made_at INTEGER);
CREATE TABLE instalment (debtor_id INTEGER, status TEXT);
CREATE TABLE agreement_instalment (debtor_id INTEGER, status TEXT);
CREATE TABLE promise (debtor_id INTEGER, due TEXT, made_by TEXT, made_at INTEGER, resolved_at INTEGER);
CREATE TABLE hold (debtor_id INTEGER, reason TEXT, source TEXT, released_at INTEGER, released_by TEXT);
CREATE TABLE baton (debtor_id INTEGER, holder_kind TEXT, reason TEXT);
CREATE TABLE work_item (debtor_id INTEGER, reason TEXT, sensitivity TEXT, summary TEXT, created_at INTEGER, closed_at INTEGER, closed_by TEXT);
CREATE TABLE consent (debtor_id INTEGER, basis TEXT, channel TEXT, state TEXT, at INTEGER);
CREATE TABLE agreement (debtor_id INTEGER, id INTEGER, number TEXT, made_by TEXT, made_at INTEGER, approval_reason TEXT, approved_by TEXT,
    entry_cents INTEGER, instalments INTEGER, amount_cents INTEGER, total_cents INTEGER, evidence_interaction_id INTEGER);
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
    return datetime.datetime.fromisoformat(f"2026-11-{int(day):02d}T{time}").replace(tzinfo=BRASILIA)


def microseconds(text):
    return int(when(text).timestamp() * 1e6)


class Month:
    """One debtor in São Paulo, confirmed on the 3rd, who owes something."""

    def __init__(self, uf="SP", city="São Paulo", phone=PHONE, temper="payer", confirmed="3 09:00"):
        self.messages, self.replies, self.payments = [], [], []
        self.phone = phone
        self.people = [{"document": "12345678909", "name": "Ana Prado", "phone": phone, "email": MAIL, "uf": uf, "city": city, "temper": temper}]
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

    def sent(self, at, channel="email", text="Recado", purpose="collection", origin="cadence", template="t", client_id=None, reason="step",
             status="read", arrived=None):
        client = client_id or f"c{len(self.messages)}"
        self.messages.append({"at": when(at).isoformat(), "channel": channel, "to": self.address(channel), "text": text, "client_id": client,
                              "template": template, "status": status, "delivered_at": when(arrived or at).isoformat()})
        if not client_id:
            self.row("outbox", debtor_id=1, client_id=client, origin=origin, purpose=purpose, template=template, reason=reason, state="sent")
        return self

    def said(self, at, channel="email", text="Certo", purpose="service", **more):
        """By an agent."""
        return self.sent(at, channel=channel, text=text, purpose=purpose, origin="agent", **more)

    def wrote(self, at, meaning, channel="email", text="…"):
        self.replies.append({"at": when(at).isoformat(), "channel": channel, "from": self.address(channel), "text": text, "kind": "text",
                             "meaning": meaning})
        return self

    def address(self, channel):
        return MAIL if channel == "email" else self.phone

    def handed_over(self, at, sensitivity="[]", closed=None, closed_by=None):
        return self.row("work_item", debtor_id=1, reason="sensitive", sensitivity=sensitivity, summary="x", created_at=microseconds(at),
                        closed_at=microseconds(closed) if closed else None, closed_by=closed_by)

    def asked_for_silence(self, at, meaning="opt_out", channel="email", kept=None):
        """A wish, and the line in the books that keeps it."""
        kept = kept or ("*" if meaning == "opt_out_all" else channel)
        return self.wrote(at, meaning, channel).row("consent", debtor_id=1, basis="x", channel=kept, state="revoked", at=microseconds(at))

    def told(self, at, meaning, channel="email"):
        """Something sensitive, and a person has it."""
        return self.wrote(at, meaning, channel).handed_over(at, f'["{meaning}"]')

    def held(self, released=None, released_by=None):
        return self.row("hold", debtor_id=1, reason="illness", source="x", released_at=microseconds(released) if released else None,
                        released_by=released_by)

    def paid(self, at, all_of_it=True, code=None):
        self.payments.append({"endToEndId": "E1", "at": when(at).isoformat()})
        self.row("payment_request", debtor_id=1, id=7, pix_code=code, amount_cents=100, made_by="Marina", made_at=microseconds(at))
        self.row("payment", debtor_id=1, id=1, external_id="E1", recorded_at=microseconds(at), payment_request_id=7)
        if all_of_it:
            self.database.execute("UPDATE instalment SET status = 'paid'")
        return self

    def agreed(self, at, total=29337, **more):
        return self.row("agreement", **{"debtor_id": 1, "id": 5, "number": "2026-1", "made_by": "agent:negotiation", "made_at": microseconds(at),
                                        "entry_cents": 0, "instalments": 1, "amount_cents": total, "total_cents": total,
                                        "evidence_interaction_id": 1} | more)

    def charged(self, at, cents=10000, agreement=None):
        return self.row("payment_request", debtor_id=1, id=8, agreement_id=agreement, amount_cents=cents, made_by="agent:negotiation",
                        made_at=microseconds(at))

    def promised(self, at, due):
        return self.row("promise", debtor_id=1, due=due, made_by="agent:negotiation", made_at=microseconds(at))

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


class Payments(Auditor):
    def test_who_just_paid_is_believed(self):
        looked_for = "Já pedi a conferência do pagamento, que vai até 13/11"
        def told(paid, said):
            return Month().wrote("10 09:00", "ask_payment_slip").paid(paid, all_of_it=False).wrote("10 10:00", "paid_now", text="paguei agora").said(said, text=looked_for)
        self.breaks(told("10 09:40", "10 10:01"), "payment_not_believed")
        self.breaks(told("10 10:15", "10 15:00"), "payment_not_believed")
        self.holds(told("10 10:15", "10 10:01"))
        self.holds(told("9 10:00", "10 10:01"))

    def test_what_is_found_is_no_longer_looked_for(self):
        month = Month().wrote("10 10:00", "paid_now").sent("12 10:00", channel="sms")
        self.breaks(month, "payment_in_flight")
        self.holds(month.paid("10 10:05", all_of_it=False))


class Approaches(Auditor):
    def test_a_month_as_it_should_be(self):
        month = Month().said("3 09:01", text="R$ 120,00 em aberto")
        month.sent("10 10:00", channel="whatsapp", text="a parcela de R$ 10,00").sent("17 10:00", channel="sms").wrote("17 21:50", "ask_offer", channel="sms")
        month.said("17 21:51", channel="sms", text="opções com desconto").paid("18 12:00")
        self.holds(month.said("18 12:01", purpose="payment", text="Recebemos seu pagamento"))

    def test_past_the_outbox_and_twice(self):
        self.breaks(Month().sent("10 10:00", client_id="nobody"), "outside_the_outbox")
        self.breaks(Month().said("3 09:10").said("3 09:20", client_id="c0"), "sent_twice")
        self.holds(Month().said("3 09:10").said("3 09:20"))

    def test_hours(self):
        for at, channel, uf, rules in (("10 20:00", "sms", "SP", 1), ("10 19:59", "sms", "SP", 0), ("10 07:59", "whatsapp", "SP", 1),
                                       ("15 10:00", "whatsapp", "SP", 1), ("20 10:00", "sms", "SP", 1), ("14 14:00", "whatsapp", "SP", 1),
                                       ("14 13:59", "whatsapp", "SP", 0), ("10 18:00", "whatsapp", "CE", 1), ("14 10:00", "sms", "CE", 1),
                                       ("10 08:30", "sms", "AC", 1), ("10 10:00", "sms", "AC", 0), ("30 10:00", "sms", "DF", 1), ("15 10:00", "email", "SP", 0)):
            with self.subTest(at=at, channel=channel, uf=uf):
                self.breaks(Month(uf=uf, city="").sent(at, channel=channel), *["contact_hours"] * rules)

    def test_hours_of_the_area_code(self):
        self.breaks(Month(phone="+5585987654321").sent("10 18:30", channel="sms"), "contact_hours")
        self.holds(Month(phone="+5581987654321").sent("10 18:30", channel="sms"))

    def test_holidays_of_the_capitals(self):
        self.breaks(Month(uf="RN", city="Natal").sent("21 10:00", channel="sms"), "contact_hours")
        self.holds(Month(uf="RN", city="Mossoró").sent("21 10:00", channel="sms"))

    def test_an_answer_out_of_hours_comes_while_they_look(self):
        self.holds(Month().wrote("10 22:00", "ask_balance", channel="sms").said("10 22:01", channel="sms"))
        self.breaks(Month().wrote("10 22:00", "ask_balance", channel="sms").said("11 03:00", channel="sms"), "contact_hours")
        self.breaks(Month().wrote("10 22:00", "ask_balance").said("10 22:01", channel="sms"), "contact_hours")
        self.breaks(Month().wrote("10 22:00", "ask_balance", channel="sms").sent("10 22:01", channel="sms"), "contact_hours")

    def test_an_answer_leaves_a_night_that_a_law_draws_alone(self):
        for at, rules in (("10 22:01", 1), ("10 17:59", 0)):
            self.breaks(Month(uf="CE", city="Fortaleza").wrote(at, "ask_balance", channel="sms").said(at, channel="sms"), *["contact_hours"] * rules)

    def test_a_payment_is_thanked_for_when_it_comes(self):
        self.holds(Month().paid("10 22:00").said("10 22:01", channel="sms", purpose="payment", text="Recebemos"))
        self.breaks(Month().paid("10 22:00").said("11 02:00", channel="sms", purpose="payment", text="Recebemos"), "contact_hours")

    def test_caps(self):
        self.breaks(Month().sent("10 09:00", channel="sms").sent("10 15:00", channel="sms"), "cap")
        self.breaks(Month().sent("9 09:00", channel="sms").sent("10 09:00", channel="sms").sent("11 09:00", channel="sms").sent("12 09:00", channel="sms"), "cap")
        self.breaks(Month().sent("10 09:00").sent("10 10:00", channel="sms").sent("10 11:00", channel="whatsapp").sent("10 12:00", channel="whatsapp"), "cap")
        self.holds(Month().sent("10 09:00").wrote("10 09:30", "greeting").said("10 09:31"))

    def test_two_messages_in_a_minute_are_two(self):
        self.breaks(Month().sent("10 09:00", channel="sms").sent("10 09:01", channel="sms"), "cap")
        self.breaks(Month().sent("10 09:00", channel="sms").said("10 09:01", channel="sms", text="mais uma coisa"), "cap")

    def test_a_code_belongs_to_the_words_that_announce_it(self):
        def with_code(after, words="Segue o Pix"):
            return Month().sent("10 09:00", channel="sms", text=words).said(after, channel="sms", purpose="payment", text=f"o código {PIX}")
        self.holds(with_code("10 09:01"))
        self.breaks(with_code("10 09:03"), "cap")
        self.breaks(with_code("10 09:01", words="Bom dia"), "cap")

    def test_what_never_arrived_is_no_contact(self):
        self.holds(Month().sent("10 09:00", channel="sms", status="undelivered").sent("10 15:00", channel="sms"))

    def test_people_use_up_the_caps_too(self):
        self.breaks(Month().sent("10 09:00", channel="sms", origin="human").sent("10 15:00", channel="sms"), "cap")
        self.holds(Month().sent("10 09:00", channel="sms").sent("10 15:00", channel="sms", origin="human"))

    def test_no_more_is_said_than_they_wrote_for(self):
        month = Month().wrote("10 10:00", "ask_payment_slip", channel="whatsapp")
        month.said("10 10:01", channel="whatsapp").said("10 10:01", channel="whatsapp")
        self.holds(month)
        self.breaks(month.said("10 10:02", channel="whatsapp"), "talks_by_itself")

    def test_whatsapp_window(self):
        self.breaks(Month().said("10 10:00", channel="whatsapp", template=""), "whatsapp_window")
        self.breaks(Month().wrote("9 10:00", "greeting", channel="whatsapp").said("10 10:00", channel="whatsapp", template=""), "whatsapp_window")
        self.holds(Month().wrote("10 09:00", "greeting", channel="whatsapp").said("10 10:00", channel="whatsapp", template=""))


class Silence(Auditor):
    def test_opt_out(self):
        month = Month().asked_for_silence("10 10:00").said("10 10:01", text="Feito: nada mais vai por aqui.")
        self.holds(month)
        self.breaks(month.sent("12 10:00"), "opt_out")
        self.holds(Month().asked_for_silence("10 10:00").sent("12 10:00", channel="sms"))
        self.holds(Month().asked_for_silence("10 10:00").wrote("11 10:00", "ask_offer").said("11 10:01"))

    def test_an_opt_out_counts_from_the_instant_of_its_arrival(self):
        self.breaks(Month().asked_for_silence("10 10:00:20").sent("10 10:00:20"), "opt_out")
        self.holds(Month().asked_for_silence("10 10:00:20").sent("10 10:00:19"))

    def test_whoever_comes_back_is_answered_and_not_approached(self):
        self.breaks(Month().asked_for_silence("10 10:00").wrote("11 10:00", "greeting").sent("11 10:01"), "opt_out")

    def test_a_farewell_is_one_and_tells_nothing(self):
        self.breaks(Month().asked_for_silence("10 10:00").said("10 10:01").said("10 10:02"), "opt_out")
        self.breaks(Month().asked_for_silence("10 10:00").said("10 10:01", text="Sua dívida continua"), "opt_out")

    def test_an_opt_out_from_everything(self):
        for channel in ("email", "sms", "whatsapp"):
            self.breaks(Month().asked_for_silence("10 10:00", "opt_out_all").sent("12 10:00", channel=channel), "opt_out")
        self.holds(Month().asked_for_silence("10 10:00", "opt_out_all").said("10 10:01", text="Feito: nada mais por nenhum canal."))

    def test_a_wish_for_silence_is_in_the_books(self):
        self.breaks(Month().wrote("10 10:00", "opt_out"), "opt_out_not_kept")
        self.breaks(Month().asked_for_silence("10 10:00", kept="sms"), "opt_out_not_kept")
        self.breaks(Month().asked_for_silence("10 10:00", "opt_out_all", kept="email"), "opt_out_not_kept")
        self.holds(Month().asked_for_silence("10 10:00", kept="*"))

    def test_wrong_person(self):
        month = Month(confirmed=None).wrote("10 10:00", "wrong_person").said("10 10:01")
        self.holds(month)
        self.breaks(month.sent("12 10:00"), "wrong_person")
        for meaning in ("wrong_person", "third_party"):
            self.breaks(Month().wrote("2 09:00", meaning), "wrong_party_confirmed")
        taken = Month(confirmed=None)
        taken.database.execute("UPDATE debtor SET right_party_at = ?", (microseconds("5 10:00"),))
        self.breaks(taken.wrote("5 09:59", "doubt"), "wrong_party_confirmed")

    def test_sensitive(self):
        for meaning in sorted(silence.SILENCING):
            with self.subTest(meaning=meaning):
                self.breaks(Month().told("10 10:00", meaning).said("10 10:01"), "sensitive_not_silent")
                self.breaks(Month().told("10 10:00", meaning).sent("19 10:00", channel="sms"), "sensitive_not_silent")
                self.holds(Month().told("10 10:00", meaning).sent("10 15:00", purpose="care", origin="human"))

    def test_silence_begins_with_the_words(self):
        self.breaks(Month().told("10 10:00:20", "illness").sent("10 10:00:20", channel="sms"), "sensitive_not_silent")
        self.holds(Month().told("10 10:00:20", "illness").sent("10 10:00:19", channel="sms"))

    def test_silence_ends_when_a_person_ends_it(self):
        def released(closed, by, lifted, lifter):
            month = Month().wrote("10 10:00", "illness").handed_over("10 10:00", '["illness"]', closed, by)
            return month.held(lifted, lifter).sent("20 10:00")
        self.holds(released("18 10:00", HERS, "18 11:00", HERS))
        self.breaks(released("18 10:00", HERS, None, None), "sensitive_not_silent")
        self.breaks(released(None, None, "18 11:00", HERS), "sensitive_not_silent")
        self.breaks(released("18 10:00", "agent:follow_up", "18 11:00", HERS), "sensitive_not_silent")
        self.breaks(released("18 10:00", HERS, "21 11:00", HERS), "sensitive_not_silent")

    def test_what_is_sensitive_reaches_a_person(self):
        self.breaks(Month().wrote("10 10:00", "illness"), "sensitive_without_a_person")
        self.breaks(Month().wrote("10 10:00", "illness").handed_over("10 11:00", '["illness"]'), "sensitive_without_a_person")
        self.breaks(Month().wrote("10 10:00", "illness").handed_over("8 10:00", "[]", "9 10:00", HERS), "sensitive_without_a_person")
        self.holds(Month().wrote("10 10:00", "illness").handed_over("8 10:00"))

    def test_disputes_and_payments_that_are_looked_for(self):
        self.breaks(Month().wrote("10 10:00", "dispute").sent("18 10:00"), "disputed")
        self.breaks(Month().wrote("10 10:00", "dispute").said("10 10:01", text="Estão em aberto R$ 10,00"), "disputed")
        self.holds(Month().wrote("10 10:00", "dispute").said("10 10:01", text="Uma pessoa confere o que você disse"))
        self.holds(Month().wrote("10 10:00", "dispute").wrote("11 10:00", "ask_offer").said("11 10:01", text="Estas são as opções"))
        self.breaks(Month().wrote("10 10:00", "claims_paid").sent("12 10:00"), "payment_in_flight")
        self.holds(Month().wrote("10 10:00", "claims_paid").sent("16 10:00"))

    def test_debt_facts_before_the_right_party(self):
        for text in ("Sua dívida", "R$ 10,00", "a parcela que vence", "segue o Pix"):
            self.breaks(Month(confirmed=None).wrote("10 09:00", "greeting").said("10 09:01", text=text), "debt_before_right_party")
        self.breaks(Month(confirmed=None).sent("10 09:01", text="R$ 1,00"), "debt_before_right_party")
        self.breaks(Month().wrote("10 09:00", "third_party").said("10 09:01", text="R$ 1,00"), "debt_told_to_somebody_else")
        self.holds(Month(confirmed="10 09:00:30").said("10 09:01", text="R$ 1,00"))

    def test_promised(self):
        month = Month().sent("9 09:00", text="R$ 10,00").wrote("10 09:00", "promise_to_pay").promised("10 09:01", "2026-11-12")
        self.breaks(month.sent("12 10:00").sent("13 10:00"), "promised")


class Deals(Auditor):
    def test_after_payment(self):
        self.breaks(Month().paid("10 09:00").sent("11 10:00"), "after_payment")
        self.breaks(Month().paid("10 09:00").sent("10 09:00:01"), "after_payment")
        self.holds(Month().paid("10 09:00").sent("10 09:00"))
        self.holds(Month().paid("10 09:00", all_of_it=False).sent("11 10:00"))

    def test_who_has_paid_is_answered_and_never_asked(self):
        for text in ("Estas são as opções de hoje", "Hoje são R$ 10,00", f"Pix: {PIX}", "Quer receber o Pix?"):
            self.breaks(Month().paid("10 09:00").wrote("20 10:00", "ask_offer").said("20 10:01", text=text), "after_payment")
        self.holds(Month().paid("10 09:00").wrote("20 10:00", "ask_offer").said("20 10:01", text="Não há nada em aberto no momento."))

    def test_a_pix_is_paid_once(self):
        month = Month().wrote("10 07:00", "ask_payment_slip").paid("10 09:00", all_of_it=False, code=PIX)
        self.breaks(month.said("10 10:00", purpose="payment", text=f"Pix: {PIX}"), "after_payment")

    def test_thanks_come_once(self):
        thanked = Month().paid("7 21:00").said("9 08:00", purpose="payment", text="Recebemos")
        self.holds(thanked)
        self.breaks(thanked.said("10 08:00", purpose="payment", text="Recebemos"), "after_payment")

    def test_what_arrived_is_in_the_books(self):
        lost = Month()
        lost.payments.append({"endToEndId": "E2", "at": when("10 09:00").isoformat()})
        self.breaks(lost, "payment_not_booked")

    def test_an_agreement_rests_on_a_yes_to_its_figures(self):
        def closed(meaning="accept_offer", offered="10 10:00", arrived=None, text="À vista R$\u00a0293,37", said="10 11:00", **more):
            month = Month().wrote("10 09:50", "ask_offer", channel="sms").said(offered, channel="sms", text=text, arrived=arrived, **more)
            return month.wrote(said, meaning, channel="sms").agreed("10 11:01")
        self.holds(closed())
        self.breaks(closed(meaning="doubt"), "no_yes")
        self.breaks(closed(meaning="reject_offer"), "no_yes")
        self.breaks(closed(arrived="10 11:00:30"), "no_yes")
        self.breaks(closed(status="failed"), "no_yes")
        self.breaks(closed(text="À vista R$ 263,37"), "no_yes")
        self.breaks(closed(said="10 11:02"), "no_yes")

    def test_what_is_asked_of_a_person_is_no_deal_until_they_grant_it(self):
        asked = {"approval_reason": "below the minimum"}
        self.holds(Month().agreed("10 11:01", **asked))
        self.breaks(Month().agreed("10 11:01", **asked, approved_by=HERS), "no_yes")

    def test_instalments_and_entry_were_read(self):
        terms = {"entry_cents": 4600, "instalments": 3, "amount_cents": 14035}
        for text, rules in (("R$ 46,00 de entrada + 3 × R$ 140,35", 0), ("3 × R$ 140,35", 1), ("R$ 46,00 de entrada", 1)):
            month = Month().wrote("10 09:50", "ask_offer").said("10 10:00", text=text).wrote("10 11:00", "choose_offer")
            self.breaks(month.agreed("10 11:01", **terms), *["no_yes"] * rules)

    def test_a_charge_rests_on_an_agreement_or_the_wish_to_pay(self):
        def charged(meaning, text="…", told="Hoje são R$ 100,00"):
            month = Month().wrote("10 09:50", "ask_balance").said("10 10:00", text=told).wrote("10 11:00", meaning, text=text)
            return month.charged("10 11:01")
        self.holds(charged("ask_payment_slip"))
        self.breaks(charged("ask_payment_slip", told="Bom dia"), "no_yes")
        self.breaks(charged("doubt"), "no_yes")
        self.holds(charged("counter_offer", text="ofereço 340 reais pra encerrar isso"))
        self.breaks(charged("counter_offer", text="ofereço 34 reais pra encerrar isso"), "no_yes")
        self.holds(Month().wrote("10 09:50", "ask_offer").said("10 10:00", text="À vista R$ 293,37").wrote("10 11:00", "accept_offer")
                   .agreed("10 11:01").charged("15 09:00", agreement=5))
        self.breaks(Month().charged("15 09:00", agreement=99), "no_yes")

    def test_a_promise_names_a_day(self):
        def kept(meaning):
            return Month().sent("10 10:00", text="a parcela de R$ 10,00").wrote("10 11:00", meaning).promised("10 11:01", "2026-11-12")
        self.holds(kept("promise_to_pay"))
        self.breaks(kept("thanks"), "no_yes")


class Reasons(Auditor):
    def test_reasons(self):
        self.breaks(Month().sent("10 10:00", reason=" "), "no_reason")
        for table, values in (("hold", {"reason": "", "source": "x"}), ("hold", {"reason": "x", "source": None}),
                              ("baton", {"holder_kind": "nobody", "reason": ""}), ("work_item", {"reason": "x", "sensitivity": "[]", "summary": ""}),
                              ("consent", {"basis": "", "channel": "sms", "state": "revoked", "at": 1}), ("cadence_run", {"outcome": "skipped", "reason": None}),
                              ("agreement", {"made_by": "Marina", "evidence_interaction_id": None}),
                              ("outbox", {"reason": "x", "state": "recalled", "refused_reason": None})):
            with self.subTest(table=table):
                self.breaks(Month().row(table, debtor_id=1, **values), "no_reason")

    def test_share(self):
        month = Month().sent("3 08:00").said("3 09:01", text="Certo").sent("10 10:00")
        self.assertEqual(Share(month.evidence()).percent(), 100)
        share = Share(month.handed_over("10 10:00", '["illness"]').evidence())
        self.assertEqual((share.percent(), share.percent_of_contacted()), (0, 0))
        self.assertIn('sensitive ["illness"]', "\n".join(share.lines()))

    def test_what_people_must_see_is_told_apart(self):
        share = Share(Month().sent("3 08:00").said("3 09:01").told("10 10:00", "illness").evidence())
        self.assertEqual((len(share.for_people), share.percent(), share.percent_of_the_rest()), (1, 0, 0))
        share = Share(Month().sent("3 08:00").said("3 09:01").evidence())
        self.assertEqual((len(share.for_people), share.percent_of_the_rest()), (0, 100))

    def test_who_never_wrote_proves_nothing(self):
        share = Share(Month(confirmed=None).sent("10 10:00").evidence())
        self.assertEqual((share.percent(), share.percent_of_contacted()), (0, 100))

    def test_who_was_ignored_was_not_handled(self):
        def asked(meaning):
            return Month(confirmed=None).sent("10 10:00").wrote("10 11:00", meaning)
        self.assertEqual(Share(asked("ask_offer").evidence()).percent(), 0)
        self.assertEqual(Share(asked("ask_offer").said("10 11:01").evidence()).percent(), 100)
        self.assertEqual(Share(asked("opt_out").evidence()).percent(), 100)

    def test_easter(self):
        self.assertEqual([str(brazil.easter(year)) for year in (2024, 2025, 2026, 2027)], ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28"])


if __name__ == "__main__":
    unittest.main()
