#!/usr/bin/env python3
"""Every text of the sources has its Brazilian Portuguese, English and Spanish.

    translations_test.py --root CHECKOUT --lupdate PROGRAM

lupdate reads the sources into a copy of each catalogue; what it finds new, gone or unfinished is a fault, and so are
places for values or accelerators that differ, too few plural forms, and texts that stayed as the source has them
without a reason in same.tsv. said.tsv has texts as they must read, word for word.
translations/update.py brings the catalogues up to date.
"""

import argparse
import re
import shutil
import sys
import tempfile
from pathlib import Path

PLACES = re.compile(r"%(?:L?\d+|n)")
ACCELERATOR = re.compile(r"&(?=[^\s&])")
WORD = re.compile(r"[A-Za-z]{2}")
OWN_TR = re.compile(r"^\s*(?:static\s+)?QString\s+tr\s*\(", re.MULTILINE)
HERE = Path(__file__).resolve().parent


def updated(root, update, lupdate, language, folder):
    copy = Path(folder) / f"{language}.ts"
    shutil.copy(update.catalogue(root, language), copy)
    update.run_lupdate(root, lupdate, language, copy, obsolete=True)
    return update.messages(copy)


def table(name):
    rows = (HERE / name).read_text(encoding="utf-8").split("\n")
    return [row.split("\t") for row in rows if row and not row.startswith("#")]


def places(text):
    return sorted(set(PLACES.findall(text)) - {"%n"})


def wrong_in(source, forms, plural, wanted_forms):
    if plural and len(forms) != wanted_forms:
        yield f"{len(forms)} plural forms instead of {wanted_forms}"
    for form in forms:
        if places(form) != places(source) or ("%n" in form) != ("%n" in source):
            yield f"other places than in {form!r}"
        if len(ACCELERATOR.findall(form)) != len(ACCELERATOR.findall(source)):
            yield f"other accelerators than in {form!r}"
        if (form[:1] == " ", form[-1:] == " ") != (source[:1] == " ", source[-1:] == " "):
            yield f"other spaces around it than in {form!r}"
        if "!" in form or "¡" in form:
            yield f"an exclamation mark in {form!r}"


def catalogue_problems(update, language, present):
    same = {source for of, source, *_ in table("same.tsv") if of == language}
    for (context, source, _), message in sorted(present.items()):
        name = f"{language}: {context}: {source!r}"
        kind = message.find("translation").get("type", "")
        if kind in ("vanished", "obsolete"):
            yield f"{name}: no longer in the sources"
            continue
        if update.is_open(message):
            yield f"{name}: not translated"
            continue
        forms = update.forms(message)
        for wrong in wrong_in(source, forms, message.get("numerus") == "yes", update.FORMS[language]):
            yield f"{name}: {wrong}"
        if language != "en" and source in forms and source not in same and WORD.search(PLACES.sub("", source)):
            yield f"{name}: as in the source; if it must be, same.tsv says why"


def said_problems(update, catalogues):
    """The sample: each language, word for word."""
    counts = dict.fromkeys(update.FORMS, 0)
    for context, source, *words in table("said.tsv"):
        for language, wanted in zip(update.FORMS, words, strict=True):
            counts[language] += 1
            message = catalogues[language].get((context, source, ""))
            said = "|".join(update.forms(message)) if message is not None else "nothing"
            if said != wanted:
                yield f"{language}: {context}: {source!r}: {said!r} instead of {wanted!r}"
    for language, count in counts.items():
        if count < 40:
            yield f"said.tsv has {count} texts of {language}; 40 are the least"


def reasons_problems():
    for language, source, *reason in table("same.tsv"):
        if not reason or not reason[0]:
            yield f"same.tsv: {language}: {source!r} has no reason"


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


def own_tr(root):
    """lupdate would file their texts under another context than the one they are looked up in."""
    for layer in ("core", "ui", "app"):
        for file in sorted((root / layer).rglob("*.cpp")):
            if OWN_TR.search(file.read_text(encoding="utf-8")):
                yield f"{file.relative_to(root)}: a tr() of its own; use Words::tr() of the folder's words.h"


def problems(root, lupdate):
    sys.path.insert(0, str(root / "translations"))
    import update

    catalogues = {}
    for language in update.FORMS:
        with tempfile.TemporaryDirectory() as folder:
            catalogues[language] = updated(root, update, lupdate, language, folder)
        yield from catalogue_problems(update, language, catalogues[language])
        if len(catalogues[language]) < 1000:
            yield f"{language}: only {len(catalogues[language])} texts were found in the sources"
    yield from said_problems(update, catalogues)
    yield from reasons_problems()
    yield from words_twice(root)
    yield from own_tr(root)


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
