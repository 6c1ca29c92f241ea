"""The negotiator's part in the real window, through the accessibility tree alone: the case is taken, an offer is sent,
the deal is closed, the Pix leaves and is paid, the case is wrapped up.

usage: blackbox.py BIN
"""
import datetime
import sys

import desk as base
from desk import USER, Failed, check, step, wait_for

PERSON = {"name": "Marlene Aparecida Figueiredo", "document": "31820496740", "mobile": "+5511987654321"}


def portfolio():
    due = (datetime.date.today() - datetime.timedelta(days=45)).strftime("%d/%m/%Y")
    return ("nome;cpf;contrato;parcela;vencimento;valor;telefone;email;uf\n"
            f"{PERSON['name']};{PERSON['document']};7001-22;1;{due};1.900,50;{PERSON['mobile']};marlene@exemplo.com.br;SP\n")


def plain(text):
    return text.replace("\u00a0", " ")


class Negotiation:
    def __init__(self, desk):
        self.desk = desk

    def run(self):
        self.prepare()
        self.debtor_writes()
        self.take_the_case()
        self.offer()
        self.close_the_deal()
        self.payment()
        self.wrap_up()

    def prepare(self):
        step("a portfolio, and the workstation with its demonstration's providers")
        check(self.desk.ctl.one("init")["created"], "the database is new")
        file = self.desk.folder / "aurora.csv"
        file.write_text(portfolio(), encoding="utf-8")
        report = self.desk.ctl.one("import", "debts", str(file), "--creditor", "Lojas Aurora", "--portfolio", "Varejo")
        check(report["created"] == 1, f"imported: {report}")
        self.debtor = self.desk.ctl.one("debtor", "find", PERSON["document"])["id"]
        self.process, self.app = self.desk.start("--demo")
        self.sandbox = self.desk.sandbox()
        self.sandbox.post("rules", {"population": False})
        self.app.find("push button", "Próximo")

    def say(self, text):
        self.sandbox.post("reply", {"channel": "whatsapp", "from": PERSON["mobile"], "text": text, "name": PERSON["name"]})
        self.sandbox.post("run")

    def received(self):
        return [message.get("text") or "" for message in self.sandbox.messages(PERSON["mobile"])]

    def count(self, table, where):
        return self.desk.sql(f"SELECT count(*) FROM {table} WHERE debtor_id = ? AND {where}", self.debtor)[0]

    def debtor_writes(self):
        step("the debtor writes and asks for a person: the queue shows it by itself")
        self.say("oi, aqui é a Marlene")
        wait_for("an answer", self.received)
        self.say("sim, sou eu")
        wait_for("the machine knows who it is", lambda: self.desk.sql("SELECT right_party_at FROM debtor WHERE id = ?", self.debtor)[0])
        self.say("quero falar com um atendente")
        self.app.find("list item", PERSON["name"])

    def take_the_case(self):
        step("Próximo")
        self.app.press("push button", "Próximo")
        wait_for("the case is mine", lambda: self.count("work_item", f"state = 'claimed' AND holder = '{USER}'"))
        self.app.find("label", PERSON["name"])
        self.app.find("label", "A vez é sua")

    def offer(self):
        step("an offer is chosen, written around and sent")
        self.app.press("radio button", "Negociar")
        self.app.press("list item", "Oferta 1")
        self.app.press("push button", "Na mensagem")
        words = wait_for("the offer's words", lambda: self.app.text_of("text", "Mensagem"))
        check("R$" in words and "Marlene" in words, f"the offer, to her: {words}")
        self.app.append("text", "Mensagem", " Fica bom assim?")
        written = plain(self.app.text_of("text", "Mensagem"))
        check(written.endswith(" Fica bom assim?"), f"written: {written}")
        self.app.press("push button", "Enviar")
        wait_for("it reached WhatsApp", lambda: written in [plain(text) for text in self.received()])
        wait_for("the field is empty", lambda: not self.app.text_of("text", "Mensagem"))
        self.say("fica sim, fechado")
        self.app.find("list item", "", lambda name: "fica sim, fechado" in name)

    def close_the_deal(self):
        step("Fechar acordo")
        self.app.press("push button", "Fechar acordo")
        wait_for("the agreement", lambda: self.count("agreement", f"state = 'active' AND made_by = '{USER}'"))

    def code(self):
        text = self.app.text_of("text", "Pix copia e cola")
        return text if text.startswith("000201") else None

    def payment(self):
        step("the Pix is made, sent and paid")
        # The panel asks for it by itself, or offers to.
        asked = wait_for("the payment panel", lambda: self.app.has("push button", "Pedir um Pix") or self.app.has("text", "Pix copia e cola"))
        if asked and not self.app.has("text", "Pix copia e cola"):
            self.app.press("push button", "Pedir um Pix")
        code = wait_for("the Pix code", self.code)
        self.app.press("push button", "Enviar Pix")
        wait_for("the code reached her", lambda: any(code in text for text in self.received()))
        self.sandbox.post("pay", {"code": code})
        self.sandbox.post("run")
        wait_for("the instalment is settled", lambda: self.count("agreement_instalment", "status = 'paid'"))
        wait_for("the payment on the timeline", lambda: any(row["kind"] == "payment" for row in self.desk.ctl.run("timeline", str(self.debtor), "--limit", "50")))

    def wrap_up(self):
        from accessible import DOWN, TAB
        step("wrap-up")
        self.app.command("Tabular")
        self.app.press("radio button", "CPC · acordo fechado")
        self.app.find("label", "Motivo do atraso")
        # A list of choices has no action to choose with: the keyboard goes there and one down.
        self.app.focus("radio button", "CPC · acordo fechado")
        self.app.type(TAB, DOWN)
        self.app.find("combo box", "", lambda name: name not in ("", "escolha…"))
        self.app.press("push button", "Salvar e ficar")
        wait_for("the case is closed", lambda: self.count("work_item", f"state = 'closed' AND disposition = 'cpc_agreement' AND closed_by = '{USER}'"))
        check(self.process.poll() is None, "the window is still there")
        duplicates = self.sandbox.get("state").get("duplicates")
        check(not duplicates, f"nothing was sent twice: {duplicates}")


sys.exit(base.run(lambda desk: Negotiation(desk).run()))
