#!/usr/bin/env python3
"""Reads the sources of core/, ui/ and app/ (and of tests/ for names alone) and fails on what ARCHITECTURE.md forbids.

    architecture.py --root CHECKOUT --qt-headers DIR

arrows.txt says which folder may include which, exceptions.txt which file may break which rule and why.
"""

import argparse
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

import merged

LAYERS = ("core", "ui", "app")
LONGEST_FILE = 500
CORE_QT_MODULES = ("QtCore", "QtSql", "QtNetwork", "QtConcurrent")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
COMMENT_OR_STRING = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<d>[^\s()\\]{0,16})\(.*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL)

# rule: (layers, pattern, what to do instead)
WORDS = {
    "event-loop": (LAYERS, re.compile(r"\bQEventLoop\b|\bprocessEvents\b"), "no nested event loops: use ui/async"),
    "dialog-loop": (
        ("ui",),
        re.compile(r"(\.|->)\s*exec\s*\(|\bQMessageBox::(question|warning|critical|information|about)\b"
                   r"|\bQInputDialog::get|\bQFileDialog::get"),
        "a modal call is a nested event loop: open() it and connect to its end"),
    "singleton": (("core", "ui"), re.compile(r"::instance\s*\(\s*\)|\bqApp\b"), "pass it to the constructor"),
    "sleep": (LAYERS, re.compile(r"\bQThread::[mun]?sleep\b|\bsleep_(for|until)\b|\b[mun]?sleep\s*\("),
              "wait on a condition that a stop can wake"),
    "clock": (
        LAYERS,
        re.compile(r"\bQ(DateTime|Date|Time)::current|\b(system|steady)_clock::now\b|\bgettimeofday\b"
                   r"|\btime\s*\(\s*(nullptr|NULL|0)\s*\)"),
        "ask a Clock"),
    "context": (LAYERS, re.compile(r"\bconnect\s*\([^,()]+(?:\([^()]*\))?[^,()]*,\s*&[^,]+,\s*\["),
                "give connect() a context object"),
    "string-connect": (LAYERS, re.compile(r"\b(SIGNAL|SLOT)\s*\("), "connect to members"),
}


@dataclass
class Rules:
    arrows: dict = field(default_factory=dict)
    exceptions: dict = field(default_factory=dict)


def lines_of(path):
    for number, line in enumerate(path.read_text().splitlines(), 1):
        line = line.strip()
        if line and not line.startswith("#"):
            yield number, line


def read_rules(folder, problems):
    rules = Rules()
    for number, line in lines_of(folder / "arrows.txt"):
        source, colon, targets = line.partition(":")
        if not colon or source in rules.arrows:
            problems.append(f"arrows.txt:{number}: neither a new folder nor an arrow: {line}")
            continue
        rules.arrows[source] = [target for target in targets.split() if target != "-"]
    for number, line in lines_of(folder / "exceptions.txt"):
        parts = line.split(None, 2)
        if len(parts) < 3:
            problems.append(f"exceptions.txt:{number}: needs a rule, a file and a reason")
            continue
        rules.exceptions[(parts[0], parts[1])] = number
    return rules


def qt_headers(folder):
    """Header name -> module, for every class header and lower-case header of every installed module."""
    headers, modules = {}, set()
    for module in sorted(folder.glob("Qt*")):
        if not module.is_dir():
            continue
        modules.add(module.name)
        for header in module.iterdir():
            if header.is_file():
                headers.setdefault(header.name, module.name)
    return headers, modules


def without_comments(text):
    """And without strings; the lines stay where they are."""
    return COMMENT_OR_STRING.sub(lambda found: "\n" * found.group().count("\n") or " ", text)


class Checker:
    def __init__(self, root, qt_folder):
        self.root = root
        self.problems = []
        self.rules = read_rules(root / "tests" / "architecture", self.problems)
        self.headers, self.modules = qt_headers(qt_folder)
        self.used_exceptions = set()
        if "QtWidgets" not in self.modules and "QtCore" not in self.modules:
            self.problems.append(f"{qt_folder} holds no Qt headers")

    def report(self, rule, file, line, text):
        relative = file.relative_to(self.root).as_posix()
        if (rule, relative) in self.rules.exceptions:
            self.used_exceptions.add((rule, relative))
            return
        self.problems.append(f"{relative}:{line}: [{rule}] {text}")

    def run(self):
        folders = set()
        for layer in LAYERS:
            for file in sorted((self.root / layer).rglob("*")):
                if file.is_file() and file.suffix in (".h", ".cpp"):
                    folder = "/".join(file.relative_to(self.root).parts[:2])
                    folders.add(folder)
                    self.check_file(file, layer, folder)
        for file, line, text in merged.clashes(self.root, LAYERS + ("tests",), without_comments):
            self.report("merged", file, line, text)
        for folder in sorted(folders - set(self.rules.arrows)):
            self.problems.append(f"{folder}: [arrow] has no line in arrows.txt")
        for folder in sorted(set(self.rules.arrows) - folders):
            self.problems.append(f"{folder}: [arrow] is in arrows.txt but not in the tree")
        for (rule, file), number in sorted(self.rules.exceptions.items()):
            if (rule, file) not in self.used_exceptions:
                self.problems.append(f"exceptions.txt:{number}: {file} no longer breaks [{rule}]: take the line out")
        return self.problems

    def check_file(self, file, layer, folder):
        text = file.read_text(encoding="utf-8")
        lines = text.splitlines()
        if len(lines) > LONGEST_FILE:
            self.report("length", file, len(lines), f"{len(lines)} lines; split it at {LONGEST_FILE}")
        if not re.fullmatch(r"[a-z0-9_]+\.(h|cpp)", file.name):
            self.report("name", file, 1, "file names are lower case")
        if file.suffix == ".h" and "#pragma once" not in text:
            self.report("pragma", file, 1, "no #pragma once")
        self.check_includes(file, layer, folder, lines)
        self.check_words(file, layer, text)

    def check_includes(self, file, layer, folder, lines):
        first = True
        for number, line in enumerate(lines, 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            quoted, name = match.group(1) == '"', match.group(2)
            if ".." in name.split("/"):
                self.report("rooted", file, number, f"{name}: no ../")
            elif quoted:
                if first:
                    self.check_own_header_first(file, number, name)
                self.check_arrow(file, folder, number, name)
            else:
                self.check_qt(file, layer, number, name)
            first = False

    def check_own_header_first(self, file, number, name):
        own = file.with_suffix(".h")
        if file.suffix == ".cpp" and own.exists() and not own.as_posix().endswith("/" + name):
            self.report("own-header", file, number, f"{own.name} comes first")

    def check_arrow(self, file, folder, number, name):
        if name.endswith(".moc") and "/" not in name:
            return
        target = name if name.split("/")[0] in ("ui", "app", "core") else "core/" + name
        if "/" not in name or name.startswith("core/") or not (self.root / target).exists():
            self.report("rooted", file, number, f'"{name}" is not rooted, or no file of the project')
            return
        allowed = self.rules.arrows.get(folder, []) + [folder, "core/base"]
        if not any(target.startswith(each + "/") for each in allowed):
            self.report("arrow", file, number, f"{folder} may not include {name}")

    def check_qt(self, file, layer, number, name):
        module, _, header = name.rpartition("/")
        if name in self.modules or header in self.modules:
            self.report("umbrella", file, number, f"<{name}>: include the classes themselves")
            return
        if module.endswith("private") or header.endswith("_p.h"):
            self.report("private", file, number, f"<{name}> is private to Qt")
            return
        if module not in self.modules:
            module = self.headers.get(header) if not module else None
        if layer == "core" and module and module not in CORE_QT_MODULES:
            self.report("gui", file, number, f"<{name}> is of {module}: core/ knows only {', '.join(CORE_QT_MODULES)}")

    def check_words(self, file, layer, text):
        code = without_comments(text)
        for rule, (layers, pattern, advice) in WORDS.items():
            if layer not in layers:
                continue
            for found in pattern.finditer(code):
                number = code.count("\n", 0, found.start()) + 1
                self.report(rule, file, number, f"{' '.join(found.group().split())}: {advice}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--qt-headers", type=Path, required=True)
    arguments = parser.parse_args()
    problems = Checker(arguments.root.resolve(), arguments.qt_headers).run()
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
