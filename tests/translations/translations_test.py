#!/usr/bin/env python3
"""Every text of the sources has its Brazilian Portuguese, and that has the same places for values.

    translations_test.py --root CHECKOUT --lupdate PROGRAM

lupdate reads the sources into a copy of the catalogue; what it finds new, gone or unfinished is a fault.
translations/update.py brings the catalogues up to date.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
from pathlib import Path

PLACES = re.compile(r"%(?:L?\d+|n)")
OWN_TR = re.compile(r"^\s*(?:static\s+)?QString\s+tr\s*\(", re.MULTILINE)


def messages(catalogue):
    """(context, source, comment) -> (type, translations)"""
    found = {}
    for context in xml.etree.ElementTree.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = (name, message.findtext("source"), message.findtext("comment") or "")
            found[key] = (translation.get("type", ""), forms)
    return found


def updated(root, lupdate, catalogue, folder):
    copy = Path(folder) / catalogue.name
    shutil.copy(catalogue, copy)
    subprocess.run(
        [lupdate, "-silent", "-I", "core", "-I", ".", "core", "ui", "app", "-locations", "none", "-ts", copy],
        cwd=root, check=True, stderr=subprocess.DEVNULL)
    return messages(copy)


def words_twice(root):
    """Two structs of one name would be one to the linker, which takes either's context."""
    seen = {}
    for file in sorted(root.glob("*/*/**/words.h")):
        text = file.read_text(encoding="utf-8")
        namespace = re.search(r"^namespace ([\w:]+)", text, re.MULTILINE).group(1)
        for name in re.findall(r"struct (\w+)", text):
            other = seen.setdefault(f"{namespace}::{name}", file)
            if other != file:
                yield f"{file.relative_to(root)}: {namespace}::{name} is also in {other.relative_to(root)}"


def problems(root, lupdate):
    catalogue = root / "translations" / "trato_pt_BR.ts"
    committed = messages(catalogue)
    with tempfile.TemporaryDirectory() as folder:
        present = updated(root, lupdate, catalogue, folder)
    for (context, source, _), (kind, forms) in sorted(present.items()):
        name = f"{context}: {source!r}"
        if kind == "unfinished" or not all(forms):
            yield f"{name}: not translated"
        elif kind in ("vanished", "obsolete"):
            yield f"{name}: no longer in the sources"
        for form in forms:
            if set(PLACES.findall(form)) - {"%n"} != set(PLACES.findall(source)) - {"%n"} and kind != "unfinished":
                yield f"{name}: other places than in {form!r}"
    if not committed:
        yield "the catalogue is empty"
    yield from words_twice(root)
    # lupdate would file their texts under another context than the one they are looked up in.
    for layer in ("core", "ui", "app"):
        for file in sorted((root / layer).rglob("*.cpp")):
            if OWN_TR.search(file.read_text(encoding="utf-8")):
                yield f"{file.relative_to(root)}: a tr() of its own; use Words::tr() of the folder's words.h"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--lupdate", required=True)
    arguments = parser.parse_args()
    found = list(problems(arguments.root.resolve(), arguments.lupdate))
    print("\n".join(found))
    print(f"{len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
