"""The negotiator's part in the real window, by keys that are counted and the accessibility tree alone: the case is taken, an
offer is sent, the deal is closed, the Pix leaves and is paid, the case is wrapped up, the next one is there. Then somebody
writes that it can't go on: a sensitive case, without the machine and without money beside it.

usage: blackbox.py BIN
"""
import datetime
import sys

import desk as base
from desk import USER, Failed, check, step, wait_for

PERSON = {"name": "Marlene Aparecida Figueiredo", "document": "31820496740", "mobile": "+5511987654321"}
NEXT = {"name": "Rosa Aparecida Brandão", "document": "52998224725", "mobile": "+5511987654322"}
MOST_KEYS = 12


def portfolio():
    due = (datetime.date.today() - datetime.timedelta(days=45)).strftime("%d/%m/%Y")
    lines = ["nome;cpf;contrato;parcela;vencimento;valor;telefone;email;uf"]
    for number, person in enumerate((PERSON, NEXT)):
        lines.append(f"{person['name']};{person['document']};7001-2{number};1;{due};1.900,50;{person['mobile']};a{number}@exemplo.com.br;SP")
    return "\n".join(lines) + "\n"


def plain(text):
    return text.replace("\u00a0", " ")


class Negotiation:
    def __init__(self, desk):
        self.desk = desk

    def run(self):
        from keyboard import Keyboard
        self.prepare()
        self.debtors_write()
        self.keyboard = Keyboard()
        self.take_the_case()
        self.offer()
        self.close_the_deal()
        self.payment()
        self.wrap_up()
        self.sensitive_case()

    def prepare(self):
        step("a portfolio, and the workstation with its demonstration's providers")
        check(self.desk.ctl.one("init")["created"], "the database is new")
        file = self.desk.folder / "aurora.csv"
        file.write_text(portfolio(), encoding="utf-8")
        report = self.desk.ctl.one("import", "debts", str(file), "--creditor", "Lojas Aurora", "--portfolio", "Varejo")
        check(report["created"] == 2, f"imported: {report}")
        self.debtor, self.next = (self.desk.ctl.one("debtor", "find", one["document"])["id"] for one in (PERSON, NEXT))
        self.process, self.app = self.desk.start("--demo")
        self.sandbox = self.desk.sandbox()
        self.sandbox.post("rules", {"population": False})
        self.app.find("push button", "Próximo")

    def say(self, text, person=PERSON):
        self.sandbox.post("reply", {"channel": "whatsapp", "from": person["mobile"], "text": text, "name": person["name"]})
        self.sandbox.post("run")

    def received(self, person=PERSON):
        return [message.get("text") or "" for message in self.sandbox.messages(person["mobile"])]

    def count(self, table, where, debtor=None):
        return self.desk.number(f"SELECT count(*) FROM {table} WHERE debtor_id = ? AND {where}", debtor or self.debtor)

    def debtors_write(self):
        step("two debtors write, the first asks for a person: the queue shows it by itself")
        for person, debtor in ((PERSON, self.debtor), (NEXT, self.next)):
            self.say("oi", person)
            wait_for("an answer", lambda who=person: self.received(who))
            self.say("sim, sou eu", person)
            wait_for("the machine knows who it is", lambda who=debtor: self.desk.number("SELECT right_party_at FROM debtor WHERE id = ?", who))
            self.say("quero falar com um atendente", person)
            self.app.find("list item", person["name"])

    def take_the_case(self):
        step("F8")
        self.keyboard.press("f8")
        wait_for("the case is mine", lambda: self.count("work_item", f"state = 'claimed' AND holder = '{USER}'"))
        self.app.find("label", PERSON["name"])
        self.app.find("label", "A vez é sua")

    def offer(self):
        step("an offer is chosen, written around and sent")
        self.keyboard.press("f2")
        self.app.find("list item", "Oferta 1")
        self.keyboard.press("alt+1")
        words = wait_for("the offer's words", lambda: self.app.text_of("text", "Mensagem"))
        check("R$" in words and "Marlene" in words, f"the offer, to her: {words}")
        self.keyboard.type(" Fica bom assim?")
        wait_for("it is typed", lambda: plain(self.app.text_of("text", "Mensagem")).endswith(" Fica bom assim?"))
        written = plain(self.app.text_of("text", "Mensagem"))
        self.keyboard.press("ctrl+return")
        wait_for("it reached WhatsApp", lambda: written in [plain(text) for text in self.received()])
        wait_for("the field is empty", lambda: not self.app.text_of("text", "Mensagem"))
        self.say("fica sim, fechado")
        self.app.find("list item", "", lambda name: "fica sim, fechado" in name)

    def close_the_deal(self):
        step("Fechar acordo")
        self.keyboard.press("ctrl+d")
        self.app.find("label", "Onde a pessoa disse sim?")
        self.app.find("radio button", "", lambda name: "fica sim, fechado" in name)
        self.app.find_enabled("push button", "Fechar acordo")
        self.keyboard.press("return")
        wait_for("the agreement", lambda: self.count("agreement", f"state = 'active' AND made_by = '{USER}'"))

    def code(self):
        text = self.app.text_of("text", "Pix copia e cola")
        return text if text.startswith("000201") else None

    def payment(self):
        step("the Pix is made, sent and paid")
        code = wait_for("the Pix code", self.code)
        self.app.find_enabled("push button", "Enviar Pix")
        wait_for("the panel has the keyboard", lambda: self.app.has_focus("push button", "Enviar Pix"))
        self.keyboard.press("ctrl+return")
        wait_for("the code reached her", lambda: any(code in text for text in self.received()))
        self.sandbox.post("pay", {"code": code})
        self.sandbox.post("run")
        wait_for("the instalment is settled", lambda: self.count("agreement_instalment", "status = 'paid'"))
        wait_for("the payment on the timeline", lambda: any(row["kind"] == "payment" for row in self.desk.ctl.run("timeline", str(self.debtor), "--limit", "50")))

    def wrap_up(self):
        step("wrap-up, and the next case is there")
        self.keyboard.press("f5")
        self.app.find("label", "Motivo do atraso")
        wait_for("the reason is asked for", lambda: self.app.has_focus("combo box", ""))
        self.keyboard.press("down", "ctrl+return")
        wait_for("the case is closed", lambda: self.count("work_item", f"state = 'closed' AND disposition = 'cpc_agreement' AND closed_by = '{USER}'"))
        self.app.find("label", NEXT["name"])
        wait_for("the next one is mine", lambda: self.count("work_item", f"state = 'claimed' AND holder = '{USER}'", self.next))
        print("  keys:", self.keyboard.strokes)
        check(self.keyboard.strokes <= MOST_KEYS, f"{self.keyboard.strokes} keys besides the text")
        duplicates = self.sandbox.get("state").get("duplicates")
        check(not duplicates, f"nothing was sent twice: {duplicates}")

    def sensitive_case(self):
        step("somebody can't go on: care, without the machine and without money")
        before = len(self.received(NEXT))
        self.say("perdi meu filho, nao aguento mais viver", NEXT)
        wait_for("a care case", lambda: self.count("work_item", "desk = 'care' AND state IN ('open', 'claimed')", self.next))
        self.app.find("label", "A máquina está em silêncio com Rosa")
        self.app.find("label", "Valores recolhidos")
        check(not any("R$" in label.get_name() for label in self.app.all("label")), "no money stands beside it")
        self.sandbox.post("run")
        check(len(self.received(NEXT)) == before, f"the machine said nothing: {self.received(NEXT)[before:]}")
        check(self.process.poll() is None, "the window is still there")


sys.exit(base.run(lambda desk: Negotiation(desk).run()))
