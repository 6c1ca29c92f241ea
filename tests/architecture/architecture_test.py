#!/usr/bin/env python3
"""Plants each fault in a small tree of its own and expects that architecture.py finds it, and nothing else."""

import os
import tempfile
import unittest
from pathlib import Path

from architecture import Checker

ARROWS = """
core/base: -
core/money: -
core/storage: -
core/debts: core/money core/storage core/channels/net
core/channels: core/storage
ui/theme: -
ui/queue: core ui/theme
ui/debtor: core ui/theme
ui/shell: core ui
app/ctl: core
"""

TREE = {
    "tests/architecture/arrows.txt": ARROWS,
    "tests/architecture/exceptions.txt": "clock core/base/clock.cpp it is the clock\n",
    "core/base/clock.h": "#pragma once\n",
    "core/base/clock.cpp": '#include "base/clock.h"\n\n#include <QDateTime>\nauto now = QDateTime::currentDateTime();\n',
    "core/money/money.h": '#pragma once\n#include "base/clock.h"\n',
    "core/storage/database.h": "#pragma once\n#include <QSqlDatabase>\n#include <vector>\n",
    "core/channels/net/http.h": "#pragma once\n",
    "core/channels/inbox.h": "#pragma once\n",
    "core/debts/ledger.h": "#pragma once\n",
    "core/debts/ledger.cpp": '#include "debts/ledger.h"\n#include "money/money.h"\n#include "channels/net/http.h"\n',
    "ui/theme/theme.h": "#pragma once\n#include <QPalette>\n",
    "ui/queue/queuepage.h": '#pragma once\n#include "ui/theme/theme.h"\n#include "debts/ledger.h"\n#include <QWidget>\n',
    "ui/debtor/header.h": "#pragma once\n",
    "ui/shell/mainwindow.h": '#pragma once\n#include "ui/queue/queuepage.h"\n#include "ui/debtor/header.h"\n',
    "app/ctl/main.cpp": '#include "debts/ledger.h"\nint main() {}\n',
}


class ArchitectureTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name).resolve()
        for name, text in TREE.items():
            self.write(name, text)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def problems(self):
        return Checker(self.root, Path(os.environ["TRATO_QT_HEADERS"])).run()

    def expect_one(self, rule, place=""):
        problems = self.problems()
        self.assertEqual(len(problems), 1, problems)
        self.assertIn(f"[{rule}]", problems[0])
        self.assertTrue(problems[0].startswith(place), problems[0])

    def test_a_clean_tree_passes(self):
        self.assertEqual(self.problems(), [])

    def test_an_arrow_that_is_not_in_the_table(self):
        self.write("core/money/rate.cpp", '#include "storage/database.h"\n')
        self.expect_one("arrow", "core/money/rate.cpp:1")

    def test_a_part_of_a_folder_does_not_open_the_whole(self):
        self.write("core/debts/hold.cpp", '\n#include "channels/inbox.h"\n')
        self.expect_one("arrow", "core/debts/hold.cpp:2")

    def test_core_does_not_know_ui_or_app(self):
        self.write("core/debts/hold.cpp", '#include "ui/theme/theme.h"\n')
        self.expect_one("arrow")

    def test_desks_do_not_include_each_other(self):
        self.write("ui/queue/queuerow.cpp", '#include "ui/debtor/header.h"\n')
        self.expect_one("arrow", "ui/queue/queuerow.cpp:1")

    def test_a_folder_without_a_line(self):
        self.write("core/extra/thing.h", "#pragma once\n")
        self.expect_one("arrow", "core/extra:")

    def test_a_line_without_a_folder(self):
        self.write("tests/architecture/arrows.txt", ARROWS + "core/gone: core/money\n")
        self.expect_one("arrow", "core/gone:")

    def test_an_exception_that_is_no_longer_needed(self):
        self.write("core/base/clock.cpp", '#include "base/clock.h"\n')
        problems = self.problems()
        self.assertEqual(len(problems), 1, problems)
        self.assertIn("no longer breaks [clock]", problems[0])

    def test_an_exception_without_a_reason(self):
        self.write("tests/architecture/exceptions.txt", "clock core/base/clock.cpp\n")
        self.assertEqual(len(self.problems()), 2)

    def test_gui_and_widgets_under_core(self):
        for header in ("QWidget", "QtWidgets/QPushButton", "QColor", "QtGui/QImage", "qwidget.h", "QtTest/QSignalSpy"):
            with self.subTest(header=header):
                self.write("core/debts/hold.cpp", f"#include <{header}>\n")
                self.expect_one("gui", "core/debts/hold.cpp:1")

    def test_umbrellas(self):
        for layer, header in (("core/money", "QtCore"), ("ui/theme", "QtWidgets"), ("ui/theme", "QtWidgets/QtWidgets")):
            with self.subTest(header=header):
                self.write(f"{layer}/umbrella.cpp", f"#include <{header}>\n")
                self.expect_one("umbrella")
                (self.root / layer / "umbrella.cpp").unlink()

    def test_private_headers(self):
        self.write("core/storage/driver.cpp", "#include <QtSql/private/qsqldriver_p.h>\n")
        self.expect_one("private")

    def test_includes_that_are_not_rooted(self):
        for include in ('"../money/money.h"', '"ledger.h"', '"core/money/money.h"', '"money/absent.h"'):
            with self.subTest(include=include):
                self.write("core/debts/hold.cpp", f"#include {include}\n")
                self.expect_one("rooted")

    def test_the_own_header_comes_first(self):
        self.write("core/debts/ledger.cpp", '#include "money/money.h"\n#include "debts/ledger.h"\n')
        self.expect_one("own-header", "core/debts/ledger.cpp:1")

    def test_forbidden_words(self):
        cases = {
            "QEventLoop loop;": "event-loop",
            "QCoreApplication::processEvents();": "event-loop",
            "auto& s = Settings::instance();": "singleton",
            "QThread::msleep(5);": "sleep",
            "std::this_thread::sleep_for(1s);": "sleep",
            "auto d = QDate::currentDate();": "clock",
            "auto t = std::chrono::steady_clock::now();": "clock",
            "connect(button, &QPushButton::clicked, [this] { run(); });": "context",
            "connect(a, SIGNAL(x()), b);": "string-connect",
        }
        for code, rule in cases.items():
            with self.subTest(code=code):
                self.write("core/debts/hold.cpp", f"\n{code}\n")
                self.expect_one(rule, "core/debts/hold.cpp:2")

    def test_modal_dialogs(self):
        for code in ("dialog.exec();", "menu->exec(point);", "QMessageBox::question(this, a, b);"):
            with self.subTest(code=code):
                self.write("ui/queue/queuemenu.cpp", code + "\n")
                self.expect_one("dialog-loop", "ui/queue/queuemenu.cpp:1")

    def test_what_only_looks_forbidden(self):
        self.write("core/debts/hold.cpp", "\n".join([
            "// QEventLoop in a comment, processEvents too",
            "/* Settings::instance()",
            "   QDate::currentDate() */",
            'auto text = "QThread::sleep";',
            'auto raw = R"(QEventLoop)";',
            "connect(button, &QPushButton::clicked, this, [this] { run(); });",
            "const int million = 1'000'000;",
        ]) + "\n")
        self.assertEqual(self.problems(), [])

    def test_names_that_meet_in_merged_sources(self):
        self.write("core/debts/CMakeLists.txt", "")
        for code in ("const int limit = 3;", "struct Rule {\n    int days;\n};", "int daysOf(const Rule& rule)\n{\n    return 1;\n}",
                     "constexpr Channel order[] = {Channel::Sms};", "class Finder final {\n};"):
            with self.subTest(code=code):
                for name in ("hold", "recall"):
                    self.write(f"core/debts/{name}.cpp", f"namespace trato {{\nnamespace {{\n\n{code}\n\n}} // namespace\n}}\n")
                self.expect_one("merged", "core/debts/recall.cpp:4")

    def test_names_that_do_not_meet(self):
        code = "namespace trato {{\nnamespace {{\n\n{}\n\n}} // namespace\n\nvoid f()\n{{\n    int limit = 1;\n}}\n}}\n"
        self.write("core/debts/CMakeLists.txt", "")
        self.write("core/money/CMakeLists.txt", "")
        self.write("core/debts/hold.cpp", code.format("int daysOf(int kind)\n{\n    return 1;\n}"))
        self.write("core/debts/recall.cpp", code.format("int daysOf(const QString& kind)\n{\n    const int limit = 1;\n    return limit;\n}"))
        self.write("core/money/rate.cpp", code.format("int daysOf(int kind)\n{\n    return 1;\n}"))
        self.write("core/debts/aliases.cpp", "using namespace trato::test;\nnamespace own = trato::debts;\n")
        self.assertEqual(self.problems(), [])

    def test_long_files(self):
        self.write("core/debts/hold.cpp", "int x;\n" * 501)
        self.expect_one("length")

    def test_names_and_pragma(self):
        self.write("core/debts/holdState.h", "#pragma once\n")
        self.expect_one("name")
        (self.root / "core/debts/holdState.h").unlink()
        self.write("core/debts/state.h", "int x;\n")
        self.expect_one("pragma")


if __name__ == "__main__":
    unittest.main()
