"""What was typed outlives a kill: kill -9 in the middle of a message, and it is there again. So do keys that were given anew.

usage: draft.py BIN
"""
import sys

import desk as base
from desk import USER, check, step, wait_for

WORDS = "Marquei o que combinamos por telefone: até sexta"


def give_key(desk, app, keyboard):
    """Private notes by Ctrl+J, in the settings; a key that another action has is not taken from it unasked."""
    keyboard.press("ctrl+,")
    app.command("Ajustes: Teclas")
    wait_for("the filter has the keyboard", lambda: app.has_focus("text", "Filtrar as ações"))
    keyboard.type("Nota interna")
    wait_for("it is filtered", lambda: app.text_of("text", "Filtrar as ações") == "Nota interna")
    keyboard.press("return")
    app.find("label", "A tecla nova de “Nota interna”")
    keyboard.press("ctrl+k")
    app.find("push button", "Trocar as duas")
    keyboard.press("escape")
    app.focus("text", "Filtrar as ações")
    keyboard.press("return")
    app.find("label", "A tecla nova de “Nota interna”")
    keyboard.press("ctrl+j")
    app.find("label", "Agora Ctrl J faz “Nota interna”")
    kept = desk.folder / "config" / "trato" / "workstation.ini"
    wait_for("it is kept", lambda: "Ctrl+J" in kept.read_text())


def test(desk):
    from keyboard import Keyboard
    keyboard = Keyboard()
    step("a desk with one case")
    desk.ctl.run("init")
    desk.ctl.run("demo", "--debtors", "200", "--seed", "3")
    process, app = desk.start()
    app.press("push button", "Próximo")
    wait_for("the case is mine", lambda: desk.sql("SELECT id FROM work_item WHERE state = 'claimed' AND holder = ?", USER))
    item, debtor = desk.sql("SELECT id, debtor_id FROM work_item WHERE state = 'claimed' AND holder = ?", USER)
    name = desk.sql("SELECT name FROM debtor WHERE id = ?", debtor)[0]
    app.find("label", name)
    step("something is written, and the program killed")
    if not app.has("text", "Mensagem"):
        # The window is closed: the templates stand where the text is.
        app.command("Nota interna")
        app.command("Nota interna")
    app.append("text", "Mensagem", WORDS)
    wait_for("the draft is kept", lambda: desk.sql("SELECT body FROM draft WHERE debtor_id = ? AND actor = ?", debtor, USER) == (WORDS,))
    give_key(desk, app, keyboard)
    process.kill()
    process.wait()
    step("it is there again")
    desk.sql("UPDATE work_item SET state = 'closed' WHERE state = 'open'")
    desk.ctl.run("queue", "release", str(item), user=USER)
    process, app = desk.start()
    app.press("push button", "Próximo")
    app.find("label", name)
    wait_for("the text", lambda: app.text_of("text", "Mensagem") == WORDS)
    step("and the key does what it was given to")
    keyboard.press("ctrl+j")
    app.find("push button", "Guardar nota")
    wait_for("the note has a text of its own", lambda: not app.text_of("text", "Mensagem"))
    keyboard.press("ctrl+n")
    keyboard.press("ctrl+j")
    app.find("push button", "Enviar")
    wait_for("the message is as it was", lambda: app.text_of("text", "Mensagem") == WORDS)


sys.exit(base.run(test))
