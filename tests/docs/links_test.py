"""What the Markdown pages point to exists: relative links with their headings, pictures, and paths in `code`.

usage: links_test.py ROOT
"""
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(sys.argv.pop(1)).resolve() if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("app", "core", "docs", "packaging", "resources", "tests", "translations", "ui", ".ci")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)|<img[^>]+src=\"([^\"]+)\"")
CODE = re.compile(r"`([^`\n]+)`")


def pages(root):
    built = {"build", ".git"}
    return sorted(p for p in root.rglob("*.md") if not built & set(p.relative_to(root).parts))


def prose(text):
    """Without fenced blocks, which show what others write."""
    return re.sub(r"^```.*?^```", "", text, flags=re.M | re.S)


def anchors(page):
    """The fragments that GitHub and GitLab give to headings."""
    found = set()
    for heading in re.findall(r"^#+ (.+)$", prose(page.read_text("utf-8")), flags=re.M):
        plain = re.sub(r"[^\w\- ]", "", heading.strip().lower())
        found.add(plain.replace(" ", "-"))
    return found


def broken_link(page, link):
    if re.match(r"[a-z]+:", link):
        return None
    path, _, fragment = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    if not target.exists():
        return f"{link} is not there"
    if fragment and fragment not in anchors(target):
        return f"{link}: {target.name} has no such heading"
    return None


def broken_path(root, code):
    """`packaging/test.sh -R money` means packaging/test.sh; a pattern like `core/<folder>` means no file."""
    path = code.split()[0]
    if not re.fullmatch(r"[\w.\-]+(/[\w.\-]+)+/?", path) or path.split("/")[0] not in FOLDERS:
        return None
    return None if (root / path).exists() or list(root.glob(path + ".*")) else f"`{path}` is not there"


def problems(root, page):
    text = prose(page.read_text("utf-8"))
    links = [broken_link(page, one or other) for one, other in LINK.findall(text)]
    paths = [broken_path(root, code) for code in CODE.findall(text)]
    return [f"{page.relative_to(root)}: {problem}" for problem in links + paths if problem]


class Pages(unittest.TestCase):
    def test_everything_they_point_to_exists(self):
        found = pages(ROOT)
        self.assertIn(ROOT / "README.md", found)
        self.assertEqual([problem for page in found for problem in problems(ROOT, page)], [])

    def test_the_readers_own_commands_can_be_run(self):
        text = (ROOT / "README.md").read_text("utf-8")
        for script in set(re.findall(r"^(packaging/\S+\.sh)", text, flags=re.M)):
            self.assertEqual(subprocess.run(["bash", "-n", ROOT / script], check=False).returncode, 0, script)
            self.assertTrue((ROOT / script).stat().st_mode & 0o111, script)


class TheTestItself(unittest.TestCase):
    def test_sees_what_is_missing(self):
        page = ROOT / "README.md"
        self.assertIsNone(broken_link(page, "ARCHITECTURE.md"))
        self.assertIsNone(broken_link(page, "https://example.com/x"))
        self.assertIsNone(broken_link(page, "ARCHITECTURE.md#one-picture"))
        self.assertIsNotNone(broken_link(page, "ARCHITEKTUR.md"))
        self.assertIsNotNone(broken_link(page, "ARCHITECTURE.md#no-such-heading"))
        self.assertIsNotNone(broken_path(ROOT, "core/money/nothing.h"))
        self.assertIsNone(broken_path(ROOT, "packaging/test.sh -R money"))
        self.assertIsNone(broken_path(ROOT, "core/channels/<name>/"))
        self.assertEqual(prose("a\n```sh\n`core/x`\n```\nb"), "a\n\nb")


if __name__ == "__main__":
    unittest.main()
