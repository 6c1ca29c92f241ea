#!/usr/bin/env python3
"""Brings the three catalogues in step with the sources, and fills them from tables.

    translations/update.py                      takes new texts in and old ones out, tells what is untranslated
    translations/update.py --fill TABLE...      the same, then fills in what the tables say
    translations/update.py --open FOLDER        the same, then writes what is untranslated to FOLDER/LANGUAGE.tsv

A table is a TSV file named after its language (es.tsv, or es/anything.tsv): context, source text, translation; a text
with a number has a translation for each plural form, one a column. Line ends are written \\n, tabs \\t. The tables
that --open writes have the translations empty and then, for those who translate, the Brazilian Portuguese; filled in,
they go back through --fill. Lines without a translation are passed over.

English needs no table: a text without a number stands for itself until somebody puts it better.
"""

import argparse
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape

# Plural forms as Qt counts them: pt_BR 0–1 and more, the others 1 and the rest.
FORMS = {"pt_BR": 2, "en": 2, "es": 2}
FOLDERS = ("core", "ui", "app")


def catalogue(root, language):
    return root / "translations" / f"trato_{language}.ts"


def lupdate_program():
    return shutil.which("lupdate6") or next(Path("/usr/lib/qt6/bin").glob("lupdate"), None) or shutil.which("lupdate")


def run_lupdate(root, lupdate, language, file, obsolete=False):
    """What is similar elsewhere is not guessed: a text is translated where it stands."""
    guesses = [word for name in ("sametext", "similartext", "number") for word in ("-disable-heuristic", name)]
    subprocess.run(
        [lupdate, "-silent", *guesses, "-I", "core", "-I", ".", *FOLDERS, "-locations", "none",
         *([] if obsolete else ["-no-obsolete"]), "-source-language", "en", "-target-language", language, "-ts", file],
        cwd=root, check=True, stderr=subprocess.DEVNULL)


def messages(file):
    """(context, source, comment) -> the <message>"""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""] = message
    return found


def forms(message):
    translation = message.find("translation")
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def is_open(message):
    return message.find("translation").get("type") == "unfinished" or not all(forms(message))


def unescaped(cell):
    return cell.replace("\\n", "\n").replace("\\t", "\t")


def escaped(cell):
    return cell.replace("\n", "\\n").replace("\t", "\\t")


def read_tables(files, language):
    """(context, source) -> translations"""
    said = {}
    for file in files:
        if language not in (file.stem, file.parent.name):
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
            cells = [unescaped(cell) for cell in line.split("\t")]
            if len(cells) >= 3 and cells[2]:
                said[cells[0], cells[1]] = cells[2:]
            elif line.strip() and len(cells) < 3:
                raise SystemExit(f"{file}:{number}: context, source and translation are expected")
    return said


def translate(message, words):
    translation = message.find("translation")
    translation.attrib.pop("type", None)
    for form in list(translation):
        translation.remove(form)
    if message.get("numerus") != "yes":
        translation.text = words[0]
        return
    translation.text = None
    for word in words:
        ElementTree.SubElement(translation, "numerusform").text = word


def fill(tree, language, said):
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            plural = message.get("numerus") == "yes"
            words = said.get((context.findtext("name"), source))
            if words is None and language == "en" and not plural and is_open(message):
                words = [source]
            if words is None:
                continue
            if plural and len(words) < FORMS[language]:
                raise SystemExit(f"{language}: {source!r} needs {FORMS[language]} forms")
            translate(message, words[: FORMS[language]] if plural else words)


def text(node):
    return escape(node or "", {'"': "&quot;", "'": "&apos;"})


def write(tree, language, file):
    """As lupdate writes, so that either may come after the other without a difference."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context in tree.getroot().iter("context"):
        lines += ["<context>", f"    <name>{text(context.findtext('name'))}</name>"]
        for message in context.iter("message"):
            lines.append('    <message numerus="yes">' if message.get("numerus") else "    <message>")
            lines += [f"        <{tag}>{text(message.findtext(tag))}</{tag}>"
                      for tag in ("source", "comment", "extracomment", "translatorcomment") if message.findtext(tag)]
            translation = message.find("translation")
            kind = f' type="{translation.get("type")}"' if translation.get("type") else ""
            if message.get("numerus"):
                lines.append(f"        <translation{kind}>")
                lines += [f"            <numerusform>{text(form)}</numerusform>" for form in forms(message)]
                lines.append("        </translation>")
            else:
                lines.append(f"        <translation{kind}>{text(translation.text)}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    file.write_text("\n".join([*lines, "</TS>"]) + "\n", encoding="utf-8")


def write_open(folder, language, missing, portuguese):
    rows = []
    for key, message in missing.items():
        wanted = [""] * (FORMS[language] if message.get("numerus") else 1)
        beside = forms(portuguese[key]) if key in portuguese else []
        rows.append("\t".join(map(escaped, [key[0], key[1], *wanted, *beside])))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{language}.tsv").write_text("\n".join(rows) + "\n" if rows else "", encoding="utf-8")


def update(root, lupdate, language, tables):
    file = catalogue(root, language)
    run_lupdate(root, lupdate, language, file)
    tree = ElementTree.parse(file)
    fill(tree, language, read_tables(tables, language))
    write(tree, language, file)
    return {key: message for key, message in messages(file).items() if is_open(message)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lupdate", default=lupdate_program())
    parser.add_argument("--fill", type=Path, nargs="+", default=[], metavar="TABLE")
    parser.add_argument("--open", type=Path, metavar="FOLDER")
    arguments = parser.parse_args()
    if not arguments.lupdate:
        raise SystemExit("lupdate of Qt 6 is missing (qt6-l10n-tools)")
    root = Path(__file__).resolve().parent.parent
    for language in FORMS:
        missing = update(root, arguments.lupdate, language, [file.resolve() for file in arguments.fill])
        print(f"{language}: {len(messages(catalogue(root, language)))} texts, {len(missing)} untranslated")
        for context, source, _ in missing:
            print(f"    {context}: {source!r}")
        if arguments.open:
            write_open(arguments.open, language, missing, messages(catalogue(root, "pt_BR")))


if __name__ == "__main__":
    sys.exit(main())
