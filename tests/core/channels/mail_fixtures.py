"""Every mail written by others, and hostile ones of our own, through the program itself: `tratoctl email show` reads each within its
time, crashes on none, and judges bounces as others did.

usage: mail_fixtures.py TRATOCTL FIXTURES
"""
import json
import pathlib
import subprocess
import sys
import tempfile

LONGEST = 10  # seconds for a process and one mail
SHARE = 0.95  # of the labelled bounces
LABELLED = 85


class Reader:
    def __init__(self, program):
        self.program, self.problems, self.read, self.refused = program, [], 0, 0

    def show(self, path):
        """What the program says of a mail; nothing if it refused it in words."""
        try:
            done = subprocess.run([self.program, "--format", "json", "email", "show", path], capture_output=True, timeout=LONGEST, check=False)
        except subprocess.TimeoutExpired:
            return self.wrong(path, f"took more than {LONGEST} s")
        if done.returncode < 0 or done.returncode not in (0, 1):
            return self.wrong(path, f"ended with {done.returncode}: {done.stderr[-300:].decode(errors='replace')}")
        if done.returncode == 1:
            self.refused += 1
            return None if (done.stdout + done.stderr).strip() else self.wrong(path, "refused without a word")
        self.read += 1
        try:
            return json.loads(done.stdout)
        except ValueError as problem:
            return self.wrong(path, f"says no JSON: {problem}")

    def wrong(self, path, what):
        self.problems.append(f"{path}: {what}")


def said(mail):
    """As the labels have it: a complaint and an absence are one, however many they name."""
    if mail is None:
        return []
    if mail["kind"] != "bounce":
        return [mail["kind"]]
    return [(bounce["reason"], bounce["permanent"]) for bounce in mail["bounces"]]


def expected(labels):
    kinds = {"feedback": "complaint", "vacation": "auto_reply"}
    for label in labels:
        if label["reason"] in kinds:
            return [kinds[label["reason"]]]
    return [(label["reason"], label["hard"]) for label in labels]


def judge(reader, folder):
    labels = json.loads((folder / "sisimai_expected_all.json").read_text(encoding="utf-8"))
    judged = right = 0
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        mail = reader.show(path)
        if path.suffix == ".eml" and path.parent.name.endswith("_sisimai") and path.name in labels:
            judged += 1
            right += said(mail) == expected(labels[path.name])
    print(f"{reader.read} mails read, {reader.refused} refused; {right} of {judged} verdicts as others gave them")
    if judged != LABELLED or right < SHARE * judged:
        reader.problems.append(f"{right} of {judged} verdicts; {SHARE:.0%} of {LABELLED} are wanted")


def hostile():
    """Cut off, endless, nested, in character sets that don't exist."""
    head = b"From: a@exemplo.com.br\r\nTo: b@exemplo.com.br\r\nMessage-ID: <x@exemplo.com.br>\r\nMIME-Version: 1.0\r\n"
    nested = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (depth, depth) for depth in range(3000))
    return {
        "empty": b"",
        "one-byte": b"\x00",
        "no-body": head,
        "cut-in-a-header": head + b"Content-Type: multipart/report; bound",
        "no-end": head + b'Content-Type: multipart/mixed; boundary="a"\r\n\r\n--a\r\n\r\nsim',
        "nested": head + nested,
        "many-headers": head + b"".join(b"X-%d: a\r\n" % number for number in range(100_000)) + b"\r\nsim",
        "long-line": head + b"Subject: " + b"a" * 5_000_000 + b"\r\n\r\nsim",
        "strange-charset": head + b"Content-Type: text/plain; charset=x-marciano\r\n\r\nn\xe3o",
        "broken-base64": head + b"Content-Transfer-Encoding: base64\r\n\r\n" + b"=" * 100_000,
        "html-bomb": head + b"Content-Type: text/html\r\n\r\n" + b"<div>" * 300_000,
        "nul": head + b"\r\n" + b"\x00" * 1_000_000,
        "references": head + b"References: " + b"<a@b> " * 200_000 + b"\r\n\r\nsim",
    }


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    reader = Reader(program)
    with tempfile.TemporaryDirectory(prefix="trato-mail-") as place:
        for name, mail in hostile().items():
            path = pathlib.Path(place) / f"{name}.eml"
            path.write_bytes(mail)
            reader.show(path)
    print(f"of our own: {reader.read} read, {reader.refused} refused in words")
    present = folder.is_dir()
    if present:
        judge(reader, folder)
    for problem in reader.problems:
        print("WRONG", problem)
    if not present:
        print(f"{folder} is absent: the mails of others are not read")
    return 1 if reader.problems else 0


sys.exit(main())
