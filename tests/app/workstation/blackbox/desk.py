"""What the black-box tests share: a database, the real program on a display of its own, and the debtor's side."""
import datetime
import os
import pathlib
import sqlite3
import subprocess
import sys
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "main_job"))
import processes  # noqa: E402
from processes import Ctl, Failed, Sandbox  # noqa: E402

import display  # noqa: E402

USER = "luana"


def wait_for(what, condition):
    """Generous: the machine may have much else to do."""
    return processes.wait_for(what, condition, 180)


def check(condition, what):
    if not condition:
        raise Failed(what)


def step(text):
    print("–", text, flush=True)


class File:
    """SQLite, beside the programs."""

    def __init__(self, folder):
        self.path = folder / "desk.db"
        self.url = f"sqlite://{self.path}"

    def row(self, statement, values):
        connection = sqlite3.connect(self.path, timeout=60)
        try:
            row = connection.execute(statement, values).fetchone()
            connection.commit()
            return row
        finally:
            connection.close()

    def close(self):
        pass


class Server:
    """A database of the test's own on the server that TRATO_TEST_POSTGRESQL names. `port`: where the programs reach it."""

    def __init__(self, maintenance, name, port):
        self.maintenance, self.name = maintenance, name
        parts = urllib.parse.urlsplit(maintenance)
        self.direct = parts._replace(path="/" + name).geturl()
        self.url = parts._replace(path="/" + name, netloc=f"{parts.username}@{parts.hostname}:{port}", query="sslmode=disable").geturl()
        self.psql(maintenance, f"CREATE DATABASE {name}")

    @staticmethod
    def psql(url, statement):
        done = subprocess.run(["psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-F", "\t", url, "-c", statement], check=True, capture_output=True, text=True)
        return done.stdout.splitlines()

    def row(self, statement, values):
        for value in values:
            statement = statement.replace("?", "'" + str(value).replace("'", "''") + "'", 1)
        rows = self.psql(self.direct, statement)
        return tuple(int(text) if text.isdecimal() else text for text in rows[0].split("\t")) if rows else None

    def close(self):
        self.psql(self.maintenance, f"DROP DATABASE IF EXISTS {self.name} WITH (FORCE)")


class Desk:
    """The database, and everything that was started over it."""

    def __init__(self, programs, folder, database=None):
        self.programs, self.folder = pathlib.Path(programs), pathlib.Path(folder)
        self.database = database or File(self.folder)
        self.url = self.database.url
        self.running, self.windows = [], []
        for name in ("config", "data", "cache", "state", "tmp"):
            (self.folder / name).mkdir(exist_ok=True)
        os.environ.update(HOME=str(folder), XDG_CONFIG_HOME=str(self.folder / "config"), XDG_DATA_HOME=str(self.folder / "data"),
                          XDG_CACHE_HOME=str(self.folder / "cache"), XDG_STATE_HOME=str(self.folder / "state"), TMPDIR=str(self.folder / "tmp"),
                          QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANG="C.UTF-8", LC_ALL="C.UTF-8")
        for name in ("QT_QPA_PLATFORM", "TRATO_DATABASE", "TRATO_CONFIG", "TRATO_LANGUAGE"):
            os.environ.pop(name, None)
        nothing_set = self.folder / "config" / "none.toml"
        nothing_set.touch()
        self.ctl = Ctl(str(self.programs / "tratoctl"), self.url, lambda: datetime.datetime.now(datetime.timezone.utc).isoformat(), str(nothing_set))

    def sql(self, statement, *values):
        """The first row, as text and numbers; writes are committed."""
        return self.database.row(statement, values)

    def number(self, statement, *values):
        return self.sql(statement, *values)[0]

    def start(self, *arguments, user=USER):
        """The workstation; its window as a screen reader finds it."""
        from accessible import Application
        number = len(self.running)
        with open(self.folder / f"trato-{number}.log", "wb") as log:
            process = subprocess.Popen([self.programs / "trato", "--database", self.url, "--language", "pt_BR", "--user", user, *arguments],
                                       stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.running.append(process)
        window = Application(process.pid)
        self.windows.append(window)
        return process, window

    def sandbox(self):
        """The providers that the demonstration has started: their address stands in the engine's configuration."""
        def address():
            for file in (self.folder / "tmp").glob("*/engine.toml"):
                for line in file.read_text().splitlines():
                    if line.startswith("base_url") and "/v25.0" in line:
                        return line.split('"')[1].removesuffix("/v25.0")
            return None
        return Sandbox(wait_for("the providers", address))

    def stop(self):
        for process in self.running:
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(timeout=30)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        self.database.close()


def run(test, database=None):
    """`test(desk)` on a display of its own; 77 when this machine can't. `database()`: another one than a file."""
    import tempfile
    lacking = display.missing()
    if lacking:
        print("not on this machine: missing " + ", ".join(lacking))
        return 77
    with tempfile.TemporaryDirectory(prefix="trato-desk-") as name:
        folder = pathlib.Path(name)
        with display.Display(folder):
            desk = Desk(sys.argv[1], folder, database and database())
            try:
                test(desk)
            except Exception as problem:
                for log in sorted(folder.glob("*.log")):
                    print(f"== {log.name}\n{log.read_text(errors='replace')[-3000:]}")
                for window in desk.windows:
                    print(window.outline())
                print("FAILED:", type(problem).__name__, problem)
                return 1
            finally:
                desk.stop()
    return 0
