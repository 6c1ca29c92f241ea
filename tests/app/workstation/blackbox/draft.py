"""What was typed outlives a kill: kill -9 in the middle of a message, and it is there again.

usage: draft.py BIN
"""
import sys

import desk as base
from desk import USER, check, step, wait_for

WORDS = "Marquei o que combinamos por telefone: até sexta"


def test(desk):
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
    process.kill()
    process.wait()
    step("it is there again")
    desk.sql("UPDATE work_item SET state = 'closed' WHERE state = 'open'")
    desk.ctl.run("queue", "release", str(item), user=USER)
    process, app = desk.start()
    app.press("push button", "Próximo")
    app.find("label", name)
    wait_for("the text", lambda: app.text_of("text", "Mensagem") == WORDS)


sys.exit(base.run(test))
