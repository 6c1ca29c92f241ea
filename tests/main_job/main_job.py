"""The main job, end to end, with real processes: a portfolio file to a paid instalment.

usage: main_job.py BIN sqlite|postgresql
"""
import datetime
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import bank
from dovecot import Dovecot
from processes import Ctl, Failed, Program, Sandbox, Store, wait_for

# A Thursday, within the hours of every state. The programs' clocks run from there.
START = datetime.datetime.fromisoformat("2026-11-19T14:00:00-03:00")


def cpf(number):
    digits = [int(c) for c in f"{number:09d}"]
    for first in (10, 11):
        rest = sum(d * w for d, w in zip(digits, range(first, 1, -1))) % 11
        digits.append(0 if rest < 2 else 11 - rest)
    return "".join(map(str, digits))


class Person:
    def __init__(self, index):
        self.name = f"Pessoa Número{index}"
        self.document = cpf(300_000_000 + index * 7)
        self.mobile = f"+55119{70_000_000 + index:08d}" if index < 350 else ""
        self.email = f"pessoa{index}@exemplo.com.br" if index >= 350 else ""
        # Two days late is written to by WhatsApp first, fifteen days late by SMS.
        self.due = "04/11/2026" if 200 <= index < 350 else "17/11/2026"


def portfolio(people):
    lines = ["nome;cpf;contrato;parcela;vencimento;valor;telefone;email;uf"]
    for i, person in enumerate(people):
        lines.append(f"{person.name};{person.document};C-{i:04d};1;{person.due};{400 + i},50;{person.mobile};{person.email};SP")
    return "\n".join(lines) + "\n"


begun = time.monotonic()


def step(text):
    print(f"{time.monotonic() - begun:6.1f} s  {text}", flush=True)


def check(condition, what):
    if not condition:
        raise Failed(what)


class MainJob:
    def __init__(self, programs, folder, database):
        self.programs, self.folder, self.database = pathlib.Path(programs), folder, database
        self.people = [Person(i) for i in range(500)]
        self.store = Store(database)
        self.started = []
        self.begun = time.monotonic()

    def now(self):
        return (START + datetime.timedelta(seconds=time.monotonic() - self.begun)).isoformat()

    def start(self, *command, name):
        program = Program(*map(str, command), log=self.folder / f"{name}.log")
        self.started.append(program)
        return program, program.ready()

    def run(self):
        try:
            self.prepare()
            self.contact()
            self.replies()
            self.sensitive()
            self.rcs()
            self.deal()
            self.paid()
            self.paid_by_link()
            self.paid_by_boleto()
        finally:
            for program in reversed(self.started):
                program.stop()

    def prepare(self):
        step("the programs start")
        config = self.folder / "engine.toml"
        gateway_port = free_port()
        _, url = self.start(self.programs / "trato-sandbox", "--listen", "127.0.0.1:0", "--smtp-port", free_port(), "--folder", self.folder / "mail",
                            "--no-population", "--callback", f"http://127.0.0.1:{gateway_port}", "--write-config", config, name="sandbox")
        self.sandbox = Sandbox(url)
        self.sandbox.post("time", {"now": self.now()})
        self.ctl = Ctl(str(self.programs / "tratoctl"), self.database, self.now, str(config))
        check(self.ctl.one("init")["created"], "the database is new")
        self.read_by_imap(config)
        step("500 debtors are imported")
        file = self.folder / "aurora.csv"
        file.write_bytes(b"\xef\xbb\xbf" + portfolio(self.people).encode())
        report = self.ctl.one("import", "debts", str(file), "--creditor", "Lojas Aurora", "--portfolio", "Varejo")
        check(report["created"] == 500 and not report["rejected"], f"all lines: {report}")
        again = self.ctl.one("import", "debts", str(file), "--creditor", "Lojas Aurora", "--portfolio", "Varejo")
        check(again["unchanged"] == 500 and again["created"] == 0, "the same file again changes nothing")
        self.engine_command = [self.programs / "trato-engine", "--database", self.database, "--config", config,
                               "--listen", f"127.0.0.1:{gateway_port}"]
        self.start_engine("engine")

    def read_by_imap(self, config):
        step("their mails are read from Dovecot")
        text = config.read_text(encoding="utf-8")
        maildir = re.search(r'^maildir = "(.+)"\n', text, re.MULTILINE)
        sender = re.search(r'\[\[email\]\]\nname = "(.+)"', text)
        dovecot = Dovecot(self.folder, pathlib.Path(maildir[1]), free_port())
        self.started.append(dovecot)
        dovecot.start()
        config.write_text(text.replace(maildir[0], "") + dovecot.account(sender[1], "acordos@example.com.br"), encoding="utf-8")

    def start_engine(self, name):
        self.engine, _ = self.start(*self.engine_command, "--now", self.now(), name=name)

    def wait_for_leases(self):
        """What a killed engine held is free again after its leases: the programs' clocks go on instead of the test waiting."""
        self.begun -= 180
        self.sandbox.post("time", {"now": self.now()})

    def contact(self):
        step("the cadence writes to everybody, each on their channel")
        # A message that was on its way in that moment is in doubt. Only the SMS provider can be asked whether it arrived; the
        # others are never sent again without knowing.
        wait_for("the first SMS", lambda: any(message["channel"] == "sms" for message in self.sandbox.messages()), 120, pause=0.02)
        step("the engine is killed in the midst of it and started again")
        self.engine.kill()
        self.wait_for_leases()
        self.start_engine("engine-again")
        wait_for("500 messages have left", lambda: self.store.number(
            "SELECT COUNT(*) FROM outbox WHERE state NOT IN ('queued', 'claimed', 'handed_over')") >= 500, 60)
        messages = self.sandbox.messages()
        to = [message["to"].lstrip("+") for message in messages]
        check(len(to) == len(set(to)), f"each once: {len(to)} messages to {len(set(to))}")
        for channel, people in (("whatsapp", 200), ("sms", 150), ("email", 150)):
            arrived = sum(message["channel"] == channel for message in messages)
            doubtful = self.store.number(f"SELECT COUNT(*) FROM outbox WHERE state = 'uncertain' AND channel = '{channel}'")
            check(arrived <= people <= arrived + doubtful, f"{channel}: {arrived} arrived, {doubtful} in doubt, of {people}")
            check(doubtful <= (0 if channel == "sms" else 4), f"{channel}: {doubtful} are in doubt")

    def debtor(self, index):
        return self.ctl.one("debtor", "find", self.people[index].document)["id"]

    def timeline(self, debtor):
        return self.ctl.run("timeline", str(debtor), "--limit", "50")

    def reply(self, index, text, channel="whatsapp"):
        person = self.people[index]
        self.sandbox.post("reply", {"channel": channel, "from": person.mobile or person.email, "text": text, "name": person.name})
        self.sandbox.post("run")

    def replies(self):
        step("replies, a bounce and a call record come in")
        self.reply(0, "sim, sou eu")
        self.reply(201, "sim", channel="sms")
        self.reply(360, "Sim, sou eu mesmo.", channel="email")
        self.sandbox.post("bounce", {"to": self.people[370].email})
        self.sandbox.post("call", {"to": self.people[5].mobile, "outcome": "answered", "seconds": 95, "agent": "Rafael",
                                   "transcript": [{"speaker": "debtor", "text": "agora não posso falar"}]})
        self.sandbox.post("run")
        for index in (0, 201, 360):
            debtor = self.debtor(index)
            wait_for(f"an answer to person {index}",
                     lambda d=debtor: any(row["direction"] == "out" and "contrato" in (row["text"] or "") for row in self.timeline(d)))
        bounced = self.debtor(370)
        wait_for("the bounced address is out of use",
                 lambda: any(c["kind"] == "email" and c["status"] == "bounced" for c in self.ctl.one("debtor", "show", str(bounced))["contacts"]))
        called = self.debtor(5)
        wait_for("the call on the timeline", lambda: any(row["kind"] == "call" for row in self.timeline(called)))
        statuses = {row["status"] for row in self.timeline(self.debtor(0)) if row["direction"] == "out"}
        check(statuses & {"delivered", "read"}, f"receipts came: {statuses}")

    def sensitive(self):
        step("a sensitive reply silences the machine and goes to people")
        debtor = self.debtor(7)
        later = self.ctl.one("message", "send", str(debtor), "--channel", "whatsapp", "--template", "contato_neutro", "--at", "2026-11-23T10:00:00-03:00")
        check(later["state"] == "queued", f"a message waits: {later}")
        self.reply(7, "meu marido faleceu semana passada, nao estou em condições de resolver nada")
        item = wait_for("a care case", lambda: next((i for i in self.ctl.run("queue", "list", "--desk", "care") if i["debtor"] == debtor), None))
        check("bereavement" in item["sensitivity"], f"why: {item['sensitivity']}")
        said = len([row for row in self.timeline(debtor) if row["direction"] == "out"])
        shown = self.ctl.one("debtor", "show", str(debtor))
        check(shown["holds"] and shown["baton"]["kind"] == "nobody", f"held: {shown['holds']} {shown['baton']}")
        check(not self.ctl.one("contact", "check", str(debtor), "--channel", "sms")["allowed"], "nothing may leave")
        check(any("Recolhidas: 1" in (row["text"] or "") for row in self.timeline(debtor)), f"the waiting message was recalled: {[row['text'] for row in self.timeline(debtor)]}")
        step("a negotiator claims it")
        claimed = self.ctl.one("queue", "next", user="ana")
        check(claimed["debtor"] == debtor and claimed["holder"] == "ana", f"care comes first: {claimed}")
        check(len([row for row in self.timeline(debtor) if row["direction"] == "out"]) == said, "the machine said nothing more")

    def by_rcs(self, index):
        return [m for m in self.sandbox.messages(self.people[index].mobile) if m["channel"] == "rcs"]

    def rcs(self):
        step("a debtor is talked to by RCS and answers by a tap")
        mobile, debtor = self.people[20].mobile, self.debtor(20)
        self.sandbox.post("rcs-device", {"phone": mobile, "has_rcs": True})
        self.reply(20, "oi, quem é?", channel="rcs")
        wait_for("a question by RCS", lambda: self.by_rcs(20))
        self.sandbox.post("run")
        self.sandbox.post("reply", {"channel": "rcs", "from": mobile, "kind": "suggestion", "text": "Sim, sou eu"})
        self.sandbox.post("run")
        wait_for("the answer to the tap", lambda: any(row["direction"] == "out" and row["channel"] == "rcs" and "contrato" in (row["text"] or "")
                                                      for row in self.timeline(debtor)))
        tapped = [row for row in self.timeline(debtor) if row["kind"] == "button"]
        check(len(tapped) == 1 and tapped[0]["text"] == "Sim, sou eu", f"the tap is on the timeline: {tapped}")
        wait_for("receipts by RCS", lambda: {row["status"] for row in self.timeline(debtor) if row["channel"] == "rcs"} & {"delivered", "read"})
        step("their telephone has no RCS any more: the same goes as SMS, once")
        self.sandbox.post("rcs-device", {"phone": mobile, "has_rcs": False})
        before = len(self.by_rcs(20))
        self.reply(20, "vocês atendem até que horas?", channel="rcs")
        wait_for("the answer as SMS", lambda: any(m["channel"] == "sms" for m in self.sandbox.messages(mobile)))
        check(len(self.by_rcs(20)) == before, "nothing more by RCS")
        check(self.store.number(f"SELECT COUNT(*) FROM outbox WHERE debtor_id = {debtor} AND channel = 'rcs' AND failure_code = 'no_rcs'") == 1,
              "why it went as SMS stands in the outbox")

    def deal(self):
        step("another debtor is offered, accepts, gets a Pix")
        self.payer = self.debtor(0)
        offers = self.ctl.one("offers", str(self.payer))["offers"]
        check(offers, "there are offers")
        self.reply(0, "quero ver as opções de parcelamento")
        wait_for("the machine shows options", lambda: any("opções de hoje" in (row["text"] or "") for row in self.timeline(self.payer)))
        self.reply(0, "fechado, pode ser a 2")
        waiting = wait_for("the deal waits for a person's yes",
                           lambda: next((a for a in self.ctl.one("debtor", "show", str(self.payer))["agreements"] if a["state"] == "awaiting_approval"), None))
        agreement = self.ctl.one("agreement", "approve", str(waiting["id"]), user="marta")
        check(agreement["state"] == "active", f"in force: {agreement}")
        self.agreement = agreement
        self.waiting = self.ctl.one("message", "send", str(self.payer), "--channel", "sms", "--text", "Lojas Aurora: lembrete do seu acordo.",
                                    "--purpose", "reminder", "--at", "2026-11-23T10:00:00-03:00", user="ana")
        request = self.ctl.one("payment", "request", str(agreement["id"]), "--method", "pix", user="ana")
        check(request["pix"] and request["pix"].startswith("0002"), f"a Pix: {request}")
        self.request = request
        sent = self.ctl.one("message", "send", str(self.payer), "--channel", "whatsapp", "--text", "Pix: " + request["pix"], "--purpose", "payment", user="ana")
        check(sent["state"] == "queued", f"it leaves: {sent}")
        wait_for("the Pix arrives", lambda: any(request["pix"] in (m.get("text") or "") for m in self.sandbox.messages(self.people[0].mobile)))

    def paid(self):
        step("the debtor pays")
        self.sandbox.post("pay", {"code": self.request["pix"]})
        self.sandbox.post("run")
        wait_for("the payment on the timeline", lambda: any(row["kind"] == "payment" for row in self.timeline(self.payer)))
        shown = self.ctl.one("agreement", "show", str(self.agreement["id"]))
        check("'status': 'paid'" in str(shown), f"the instalment is settled: {shown}")
        check(not any(i["debtor"] == self.payer for i in self.ctl.run("queue", "list", "--desk", "negotiation")), "its work is closed")
        recalled = [int(count) for row in self.timeline(self.payer) for count in re.findall(r"Envios recolhidos: (\d+)", row["text"] or "")]
        check(max(recalled, default=0) >= 1, f"what was queued was recalled: {recalled}")
        wait_for("thanks", lambda: any("Recebemos" in (row["text"] or "") for row in self.timeline(self.payer)))
        duplicates = self.sandbox.get("state").get("duplicates", 0)
        check(not duplicates, f"nothing was sent twice: {duplicates}")

    def paid_by_link(self):
        step("the next instalment is paid by link")
        shown = self.ctl.one("agreement", "show", str(self.agreement["id"]))
        if "'status': 'open'" not in str(shown):
            return
        request = self.ctl.one("payment", "request", str(self.agreement["id"]), "--method", "link", "--account", "stripe", user="ana")
        check(request["url"] and request["state"] == "active" and not request["pix"], f"a link: {request}")
        before = sum(row["kind"] == "payment" for row in self.timeline(self.payer))
        self.sandbox.post("pay-link", {"charge": request["url"]})
        self.sandbox.post("run")
        wait_for("the second payment on the timeline", lambda: sum(row["kind"] == "payment" for row in self.timeline(self.payer)) > before)
        after = self.ctl.one("agreement", "show", str(self.agreement["id"]))
        check(str(after).count("'status': 'paid'") == str(shown).count("'status': 'paid'") + 1, f"one more is settled: {after}")

    def remit(self):
        """The remittance files that wait, as the bank gets them."""
        told = self.ctl.run("cnab", "remit", "--account", "itau", "--out", str(self.folder))
        return [pathlib.Path(row["file"]).read_bytes() for row in told]

    def returned(self, *events):
        """The bank's answer is loaded; again it changes nothing."""
        self.returns = getattr(self, "returns", 0) + 1
        file = self.folder / f"retorno-{self.returns}.ret"
        day = datetime.datetime.fromisoformat(self.now()).strftime("%d%m%y")
        file.write_bytes(bank.answer(events, day, self.returns))
        report = self.ctl.one("import", "payments", str(file), "--account", "itau")
        check(not report["rejected"] and not report["unmatched"], f"all lines: {report}")
        again = self.ctl.one("import", "payments", str(file), "--account", "itau")
        check(again["matched"] == 0 and again["duplicates"] == report["payments"], f"the same file again: {again}")
        return report

    def slip(self, index):
        debtor = self.debtor(index)
        offer = self.ctl.one("offers", str(debtor))["offers"][0]
        agreement = self.ctl.one("agreement", "create", str(debtor), "--entry", offer["entry"], "--instalments", str(offer["instalments"]),
                                 "--first-due", offer["first_due"], "--discount", offer["discount"], user="ana")
        request = self.ctl.one("payment", "request", str(agreement["id"]), "--method", "boleto", "--account", "itau", user="ana")
        check(len(request["line"] or "") == 47 and request["line"].startswith("341"), f"a slip: {request}")
        again = self.ctl.one("payment", "request", str(agreement["id"]), "--method", "boleto", "--account", "itau", user="ana")
        check(again["id"] == request["id"] and again["our_number"] == request["our_number"], f"one slip, however often it is asked for: {again}")
        return debtor, agreement, request

    def paid_by_boleto(self):
        step("another debtor asks for a boleto")
        self.reply(12, "sim, sou eu. pode mandar o boleto?")
        wait_for("the engine knows who speaks", lambda: self.store.number(
            f"SELECT COUNT(*) FROM debtor WHERE id = {self.debtor(12)} AND right_party_at IS NOT NULL") == 1)
        debtor, agreement, request = self.slip(12)
        refused_debtor, _, refused = self.slip(13)
        reminder = self.ctl.one("message", "send", str(debtor), "--channel", "sms", "--text", "Lojas Aurora: lembrete do seu acordo.",
                                "--purpose", "reminder", "--at", "2026-11-23T10:00:00-03:00", user="ana")
        check(reminder["state"] == "queued", f"a message waits: {reminder}")
        sent = self.ctl.one("message", "send", str(debtor), "--channel", "whatsapp", "--text", "Boleto: " + request["line"], "--purpose", "payment",
                            user="ana")
        check(sent["state"] == "queued", f"it leaves: {sent}")
        wait_for("the line arrives", lambda: any(request["line"] in (m.get("text") or "") for m in self.sandbox.messages(self.people[12].mobile)))
        step("the bank is told by a remittance, and answers: one is registered, one is refused")
        files = self.remit()
        check(len(files) == 1 and not self.remit(), "one file, and no second one")
        first, second = bank.titles(files[0])
        check([int(first.our_number), int(second.our_number)] == [int(request["our_number"]), int(refused["our_number"])], "both slips are in it")
        self.returned((first, "02", ""), (second, "03", "08"))
        work = self.ctl.run("queue", "list", "--desk", "payments")
        check(any(i["debtor"] == refused_debtor and "slip_refused" in str(i) for i in work), f"people know what the bank refused: {work}")
        step("the debtor pays at the bank, whose next file says so")
        before = self.store.number("SELECT COALESCE(SUM(amount_cents), 0) FROM payment")
        report = self.returned((first, "06", ""))
        check(report["payments"] == 1 and report["matched"] == 1, f"a payment: {report}")
        wait_for("the payment on the timeline", lambda: any(row["kind"] == "payment" for row in self.timeline(debtor)))
        check(any("Envios recolhidos: 1" in (row["text"] or "") or "Recalled: 1" in (row["text"] or "") for row in self.timeline(debtor)) or
              self.store.number(f"SELECT COUNT(*) FROM outbox WHERE debtor_id = {debtor} AND state = 'recalled'") == 1, "what was queued was recalled")
        shown = self.ctl.one("agreement", "show", str(agreement["id"]))
        check("'status': 'paid'" in str(shown), f"the instalment is settled: {shown}")
        check(self.store.number("SELECT COALESCE(SUM(amount_cents), 0) FROM payment") == before + first.amount, "the payment counts once")
        check(self.store.number("SELECT COUNT(*) FROM payment p WHERE state = 'matched' AND amount_cents <> (SELECT COALESCE(SUM(a.amount_cents), 0) "
                                "FROM allocation a WHERE a.debtor_id = p.debtor_id AND a.payment_id = p.id)") == 0, "the parts of each payment add up to it")
        check(not self.remit(), "the bank has nothing more to hear")


def free_port():
    import socket
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def make_database(engine, folder):
    if engine == "sqlite":
        return f"sqlite://{folder}/trato.db", lambda: None
    server = os.environ.get("TRATO_TEST_POSTGRESQL")
    if not server:
        print("no PostgreSQL here: TRATO_TEST_POSTGRESQL is not set")
        sys.exit(77)
    name = f"main_job_{os.getpid()}"
    subprocess.run(["psql", "-q", server, "-c", f"CREATE DATABASE {name}"], check=True)
    url = server.rsplit("/", 1)[0] + "/" + name
    return url, lambda: subprocess.run(["psql", "-q", server, "-c", f"DROP DATABASE {name} WITH (FORCE)"], check=False)


def main():
    programs, engine = sys.argv[1:3]
    with tempfile.TemporaryDirectory(prefix="trato-main-job-") as folder:
        database, drop = make_database(engine, folder)
        try:
            MainJob(programs, pathlib.Path(folder), database).run()
        except Exception as problem:
            for log in sorted(pathlib.Path(folder).glob("*.log")):
                print(f"== {log.name}\n{log.read_text(errors='replace')[-3000:]}")
            if not isinstance(problem, Failed):
                raise
            print("FAILED:", problem)
            return 1
        finally:
            drop()
    print("the main job is done")
    return 0


sys.exit(main())
