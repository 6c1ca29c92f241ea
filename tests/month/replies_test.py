"""What the sandbox's debtors write stands nowhere in the sentences that the understanding learns from: in other letters,
accents and punctuation neither.

usage: replies_test.py SOURCE
"""
import pathlib
import re
import sys
import tomllib
import unicodedata

ASKED_FOR = {"sim", "pix", "1", "2"}  # by our own messages: "Responda SIM", "Responda PIX", "Responda com o número"


def folded(text):
    letters = unicodedata.normalize("NFD", text.lower())
    return " ".join(re.findall(r"[a-z0-9]+", "".join(letter for letter in letters if not unicodedata.combining(letter))))


def taught(source):
    for file in sorted((source / "resources/understanding").glob("**/*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            yield from ((folded(cell), file.name) for cell in line.split("\t"))


def main():
    source = pathlib.Path(sys.argv[1])
    known = dict(taught(source))
    replies = tomllib.loads((source / "resources/sandbox/replies.toml").read_text(encoding="utf-8"))
    found = [(name, text, known[folded(text)]) for name, texts in replies.items() for text in texts
             if folded(text) in known and folded(text) not in ASKED_FOR]
    for name, text, file in found:
        print(f"{name}: “{text}” stands in {file}")
    print(f"{sum(map(len, replies.values()))} replies, {len(found)} of them taught")
    return 1 if found else 0


sys.exit(main())
