"""Two people on one database, in two real programs, by keys and the accessibility tree alone: words are searched, a case is put off,
both are at one case, a sensitive case is taken over, the machine is stopped and goes on. Over PostgreSQL the server is away for a while, too.

usage: together.py BIN sqlite|postgresql
"""
import os
import sys
import time
import unicodedata
import urllib.parse

import desk as base
from desk import Server, check, step, wait_for
from wire import Wire

LUANA, SONIA = "luana", "sonia"


def plain(text):
    """As it can be typed without dead keys."""
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if letter.isascii())


class Person:
    """Somebody at a desk."""

    def __init__(self, name, process, app, keyboard):
        self.name, self.process, self.app, self.keyboard = name, process, app, keyboard

    def press(self, *strokes):
        self.to_front()
        self.keyboard.press(*strokes)

    def type(self, text):
        self.to_front()
        self.keyboard.type(text)

    def to_front(self):
        if not self.keyboard.is_in_front(self.process.pid):
            wait_for(f"the window of {self.name}", lambda: self.keyboard.bring_to_front(self.process.pid))
            wait_for(f"the window of {self.name} is in front", lambda: self.keyboard.is_in_front(self.process.pid))
        wait_for(f"{self.name} has the keyboard", self.app.is_active)

    def open_debtor(self, name):
        """By the palette."""
        self.press("ctrl+k")
        self.app.find("text", "Buscar ou comandar")
        self.type("@" + plain(name))
        self.app.find("list item", name)
        self.press("return")
        self.app.find("label", name)

    def may_write(self):
        return self.app.is_editable("text", "Mensagem")


class Together:
    def __init__(self, desk, wire):
        self.desk, self.wire = desk, wire

    def run(self):
        self.open()
        self.search()
        self.put_off()
        self.write_at_once()
        self.take_over()
        self.stop_the_machine()
        if self.wire:
            self.lose_the_server()
        for person in (self.luana, self.sonia):
            check(person.process.poll() is None, f"the window of {person.name} is still there")

    def open(self):
        from keyboard import Keyboard
        step("two desks on one database, one of them the supervisor's")
        ctl, keyboard = self.desk.ctl, Keyboard()
        ctl.run("init")
        ctl.run("demo", "--debtors", "200", "--seed", "3")
        for name, role in ((SONIA, "supervisor"), (LUANA, "negotiator")):
            ctl.run("role", "give", name, role, user=SONIA)
        self.luana, self.sonia = (Person(name, *self.desk.start(user=name), keyboard) for name in (LUANA, SONIA))
        for person in (self.luana, self.sonia):
            person.app.find("push button", "Próximo")

    def number(self, statement, *values):
        return self.desk.number(statement, *values)

    def held_by(self, person):
        return self.desk.sql("SELECT w.id, w.debtor_id, d.name FROM work_item w JOIN debtor d ON d.id = w.debtor_id WHERE w.state = 'claimed' AND w.holder = ?", person.name)

    def take_next(self, person):
        person.press("f8")
        item, debtor, name = wait_for(f"{person.name} has a case", lambda: self.held_by(person))
        person.app.find("label", name)
        person.app.find("label", "A vez é sua")
        return item, debtor, name

    def search(self):
        step("words of any conversation are found, and their case opens")
        self.luana.press("ctrl+shift+f")
        self.luana.app.find("text", "Palavras de qualquer conversa")
        self.luana.type("parcela")
        hit = wait_for("a line with these words", lambda: next((title for title, _ in self.luana.app.items("O que foi encontrado")), None))
        check("parcela" in hit.lower(), f"what was found: {hit}")
        name = hit.split(", ", 1)[0]
        work = self.number("SELECT count(*) FROM work_item w JOIN debtor d ON d.id = w.debtor_id WHERE d.name = ? AND w.state = 'open'", name)
        self.luana.press("return")
        self.luana.app.find("label", name)
        line = hit.split(": ", 1)[1].strip("…")  # a piece of it; amounts have a space there that does not break
        wait_for("its line is chosen", lambda: line in self.luana.app.chosen("Linha do tempo").replace("\u00a0", " "))
        if not work:
            return  # nothing to have the turn of: what the newest line is about depends on the hour
        wait_for("its case, with the turn", lambda: (self.held_by(self.luana) or (0, 0, ""))[2] == name)
        self.luana.press("ctrl+shift+v")
        wait_for("the turn is given back", lambda: not self.held_by(self.luana))

    def put_off(self):
        step("a case is put off to an instant, and taken back")
        item, _, name = self.take_next(self.luana)
        self.luana.press("ctrl+m")
        self.luana.app.find("text", "Quando")
        self.luana.type("amanha 9h")
        self.luana.app.find("label", "Volta para você")
        self.luana.press("return")
        wait_for("it sleeps", lambda: self.number("SELECT count(*) FROM work_item WHERE id = ? AND state = 'snoozed' AND (snoozed_until / 60000000) % 1440 = 720", item))
        wait_for("it is gone", lambda: not self.luana.app.has("label", "A vez é sua"))
        self.luana.press("ctrl+shift+z")
        wait_for("it is back", lambda: (self.held_by(self.luana) or (0,))[0] == item)
        self.luana.app.find("label", name)

    def write_at_once(self):
        step("nobody gets the case of another; who looks at it sees who writes, and can't")
        mine, _, name = self.held_by(self.luana)
        theirs, _, _ = self.take_next(self.sonia)
        check(mine != theirs, "two cases")
        self.sonia.open_debtor(name)
        self.sonia.app.find("label", "A vez é de luana")
        wait_for("only luana may write", lambda: not self.sonia.may_write())
        self.luana.press("ctrl+3")
        self.luana.type("um momento")
        self.sonia.app.find("label", "luana está escrevendo")

    def take_over(self):
        step("the case turns out to be sensitive: the supervisor takes it over")
        _, debtor, name = self.held_by(self.luana)
        self.luana.press("ctrl+shift+c")
        self.luana.app.find("text", "O que foi dito")
        self.luana.press("2")
        self.luana.app.find_enabled("push button", "É um caso de cuidado")
        self.luana.press("return")
        holder = "SELECT count(*) FROM work_item WHERE debtor_id = ? AND desk = 'care' AND state = 'claimed' AND holder = ?"
        wait_for("it is a care case", lambda: self.number(holder, debtor, LUANA))
        self.sonia.press("ctrl+shift+2")
        wait_for("it is among the escalations", lambda: self.sonia.app.place_of("Escalonamentos", name) is not None)
        while name not in wait_for("a row is chosen", lambda: self.sonia.app.chosen("Escalonamentos")):
            # Rows come and go meanwhile; what is chosen stays so.
            at, before = self.sonia.app.place_of("Escalonamentos", name), self.sonia.app.chosen_place("Escalonamentos")
            self.sonia.press("up" if at < before else "down")
            wait_for("the next row", lambda: self.sonia.app.chosen_place("Escalonamentos") != before or name in self.sonia.app.chosen("Escalonamentos"))
        self.sonia.press("return")
        wait_for("it is sonia's", lambda: self.number(holder, debtor, SONIA))
        self.sonia.app.find("label", name)
        wait_for("sonia writes", self.sonia.may_write)
        self.luana.app.find("label", "A vez é de sonia")
        wait_for("luana does not", lambda: not self.luana.may_write())
        check(self.luana.app.text_of("text", "Mensagem") == "um momento", "what luana wrote stays luana's")
        check(self.number("SELECT count(*) FROM audit_entry WHERE action = 'take_over' AND actor = ?", SONIA) == 1, "it is on record")

    def stop_the_machine(self):
        step("the supervisor stops the machine, every desk says so, and it goes on")
        self.luana.press("ctrl+shift+2")
        check(not self.luana.app.has("label", "Escalonamentos"), "the supervisor's desk is not luana's")
        self.sonia.press("ctrl+shift+f12")
        self.sonia.app.find("text", "PARAR e o motivo")
        self.sonia.type("PARAR textos errados")
        self.sonia.press("return")
        wait_for("it is stopped", lambda: self.number("SELECT count(*) FROM machine_stop WHERE resumed_at IS NULL AND stopped_by = ?", SONIA))
        for person in (self.luana, self.sonia):
            check("textos errados" in person.app.find("label", "A máquina está parada").get_name(), "the reason stands there")
        check(not self.luana.app.has("push button", "Retomar"), "only who leads lets it go on")
        self.sonia.app.press("push button", "Retomar")
        wait_for("it goes on", lambda: not self.number("SELECT count(*) FROM machine_stop WHERE resumed_at IS NULL"))
        for person in (self.luana, self.sonia):
            wait_for("nobody says it is stopped", lambda: not person.app.has("label", "A máquina está parada"))

    def lose_the_server(self):
        step("the server is away: both go on writing, and one of them is killed")
        _, _, name = self.take_next(self.luana)
        noted = self.held_by(self.luana)[1]
        refused, theirs = self.desk.sql("SELECT w.debtor_id, d.name FROM work_item w JOIN debtor d ON d.id = w.debtor_id "
                                        "WHERE w.desk = 'negotiation' AND w.state = 'claimed' AND w.holder = ?", SONIA)
        self.sonia.open_debtor(theirs)
        wait_for("sonia writes", self.sonia.may_write)
        self.wire.cut()
        for person in (self.luana, self.sonia):
            person.app.find("label", "Sem conexão com o servidor desde")
        self.write(self.luana, "o filho atende de manha", note=True)
        wait_for("the note waits", lambda: not self.luana.app.text_of("text", "Mensagem"))
        self.luana.type("isto fica")
        wait_for("it is kept here", lambda: "isto fica" in self.kept_here())
        self.luana.process.kill()
        self.luana.process.wait()
        self.write(self.sonia, "bom dia")
        wait_for("the message waits", lambda: not self.sonia.app.text_of("text", "Mensagem"))
        self.sonia.app.find("label", "Espera a conexão")

        step("it is back: what may not leave any more does not, what was written is there")
        # Meanwhile they asked to be left alone.
        self.desk.sql("INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at) VALUES (?, 880001, '*', '*', 'revoked', 'request', 'portal', ?)", refused, time.time_ns() // 1000)
        self.wire.mend()
        for label in ("Sem conexão com o servidor desde", "Espera a conexão"):
            wait_for(f"no “{label}” any more", lambda text=label: not self.sonia.app.has("label", text))
        self.sonia.app.command("O que esperou a conexão")
        self.sonia.app.find("list item", "", lambda text: "bom dia" in text and "não saiu" in text)
        check(self.number("SELECT count(*) FROM outbox WHERE debtor_id = ? AND actor = ?", refused, SONIA) == 0, "nothing left unchecked")
        self.sonia.press("return")
        self.luana = Person(LUANA, *self.desk.start(user=LUANA), self.luana.keyboard)
        note = "SELECT count(*) FROM interaction WHERE debtor_id = ? AND kind = 'note' AND text = 'o filho atende de manha'"
        wait_for("the note is in the case", lambda: self.number(note, noted))
        self.luana.open_debtor(name)
        wait_for("what was being written is there", lambda: self.luana.app.text_of("text", "Mensagem") == "isto fica")
        check(self.number(note, noted) == 1, "the note was written once")

    def write(self, person, text, note=False):
        person.press("ctrl+n" if note else "ctrl+3")
        person.type(text)
        person.press("ctrl+return")

    def kept_here(self):
        """What the programs keep on this machine while the server is away."""
        return " ".join(file.read_text(errors="replace") for file in (self.desk.folder / "data" / "trato" / "away").rglob("*") if file.is_file())


def server():
    maintenance = os.environ["TRATO_TEST_POSTGRESQL"]
    wire = Wire(urllib.parse.urlsplit(maintenance).port)
    database = Server(maintenance, f"trato_together_{os.getpid()}", wire.port)
    database.wire = wire
    return database


def main():
    if sys.argv[2] == "sqlite":
        return base.run(lambda desk: Together(desk, None).run())
    if "TRATO_TEST_POSTGRESQL" not in os.environ:
        print("no PostgreSQL here: TRATO_TEST_POSTGRESQL is not set")
        return 77
    return base.run(lambda desk: Together(desk, desk.database.wire).run(), server)


sys.exit(main())
