"""The house under test, as processes on ports of 127.0.0.1: engine, sandbox and database. Each is started, killed without warning
and started again; everything is ended by its process id."""
import contextlib
import datetime
import json
import os
import pathlib
import random
import signal
import socket
import sqlite3
import subprocess
import time
import urllib.request

# A Thursday, and far from the end of the hours in which debtors may be written to.
START = datetime.datetime.fromisoformat("2026-11-19T11:00:00-03:00")
# Longer than any lease: what a dead engine held in its hands is free again.
LEASES = 185
# The sandbox delivers within four seconds, and tells of it.
QUIET = 6
# Its longest pause before it tells again what was refused is five minutes.
OWED = 330

IN_HAND = """SELECT (SELECT COUNT(*) FROM outbox WHERE state IN ('claimed', 'handed_over') OR (state = 'queued' AND not_before <= {now}))
+ (SELECT COUNT(*) FROM inbox WHERE state = 'received')"""
CLAIMABLE = """SELECT (SELECT COUNT(*) FROM outbox o WHERE o.state = 'queued' AND o.not_before <= {now} AND NOT EXISTS (SELECT 1 FROM outbox p
WHERE p.debtor_id = o.debtor_id AND p.state IN ('claimed', 'handed_over')))
+ (SELECT COUNT(*) FROM inbox WHERE state = 'received' AND (lease_until IS NULL OR lease_until <= {now}))"""
STATES = "SELECT state, COUNT(*) FROM outbox GROUP BY state ORDER BY state"


class Failed(Exception):
    pass


def wait_for(what, condition, seconds=60, pause=0.05):
    """Asks until it is true; the programs work by themselves meanwhile."""
    end = time.monotonic() + seconds
    while not (answer := condition()):
        if time.monotonic() > end:
            raise Failed(f"not within {seconds} s: {what}")
        time.sleep(pause)
    return answer


def free_port():
    """Below those that connections are given by themselves: it stays ours while its owner is dead."""
    for port in random.sample(range(20000, 32000), 100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise Failed("no free port on 127.0.0.1")


class Time:
    """What time the programs have. It goes on like ours, and jumps over leases."""

    def __init__(self):
        self.ahead = 0
        self.begun = time.monotonic()

    def now(self):
        return START + datetime.timedelta(seconds=time.monotonic() - self.begun + self.ahead)

    def micros(self):
        return int(self.now().timestamp() * 1_000_000)


class Program:
    """A program that says on its standard output when it is ready."""

    def __init__(self, name, log):
        self.name, self.log, self.process = name, open(log, "ab"), None

    def begin(self, *command):
        self.process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=self.log, text=True)
        while line := self.process.stdout.readline():
            if "listening" in line:
                return
        raise Failed(f"{self.name} ended before it was ready (exit {self.process.wait()}): see {self.log.name}")

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def end(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=30)
            self.process.stdout.close()


class Sandbox(Program):
    def __init__(self, house):
        super().__init__("sandbox", house.folder / "sandbox.log")
        self.house, self.port, self.smtp = house, free_port(), free_port()
        self.record = house.folder / "provider.jsonl"

    def start(self):
        self.begin(self.house.programs / "trato-sandbox", "--listen", f"127.0.0.1:{self.port}", "--smtp-port", self.smtp, "--folder",
                   self.house.folder / "mail", "--debtors", "0", "--no-population", "--open-window", "--callback", self.house.gateway,
                   "--write-config", self.house.config, "--record", self.record, "--now", self.house.time.now().isoformat())

    def owed(self):
        """How many calls were refused, and come again after a pause that grows with each refusal."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/sandbox/state", timeout=30) as answer:
            return json.load(answer)["webhooks_owed"]

    def set_time(self):
        body = f'{{"now": "{self.house.time.now().isoformat()}"}}'.encode()
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/sandbox/time", method="POST", data=body)
        with urllib.request.urlopen(request, timeout=30):
            pass


class Engine(Program):
    def __init__(self, house):
        super().__init__("engine", house.folder / "engine.log")
        self.house = house

    def start(self):
        """With its leases over, as if some minutes had passed."""
        self.house.time.ahead += LEASES
        self.house.sandbox.set_time()
        self.begin(self.house.programs / "trato-engine", "--database", self.house.database.url, "--config", self.house.config, "--listen",
                   self.house.gateway.removeprefix("http://"), "--now", self.house.time.now().isoformat())


class Sqlite:
    name = "sqlite"

    def __init__(self, folder):
        self.path = folder / "trato.db"
        self.url = f"sqlite://{self.path}"

    def rows(self, sql):
        with contextlib.closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=30)) as file:
            return [tuple(row) for row in file.execute(sql)]

    def end(self):
        pass


def children_of(pid):
    text = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(child) for child in text.split()]


def lives(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


class PostgreSql:
    """A server of its own. A commit is answered when it is handed to the system, which a killed process leaves behind: only a
    power failure would need the disk itself (fsync)."""
    name = "postgresql"

    def __init__(self, folder):
        found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"))
        if not found:
            raise FileNotFoundError("PostgreSQL is not installed; packaging/install.sh test does it")
        self.programs, self.place, self.port = found[-1].parent, folder / "server", free_port()
        # PostgreSQL refuses to run as root.
        self.owner = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}
        self.url = f"postgresql://trato@127.0.0.1:{self.port}/trato"
        self.process = None
        self.place.mkdir(mode=0o700)
        if self.owner:
            subprocess.run(["chown", "postgres:postgres", self.place], check=True)
        self.log = open(folder / "postgresql.log", "ab")
        self.call("initdb", "-D", self.place / "data", "-U", "trato", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "--auth=trust")

    def call(self, program, *arguments):
        subprocess.run([self.programs / program, *map(str, arguments)], check=True, stdout=self.log, stderr=self.log, cwd="/", **self.owner)

    def start(self):
        self.process = subprocess.Popen(
            [self.programs / "postgres", "-D", self.place / "data", "-p", str(self.port), "-c", "listen_addresses=127.0.0.1", "-c",
             "unix_socket_directories=", "-c", "fsync=off", "-c", "synchronous_commit=on", "-c", "max_connections=100", "-c",
             "shared_buffers=64MB", "-c", "timezone=UTC"], stdout=self.log, stderr=self.log, cwd="/", **self.owner)
        wait_for("PostgreSQL answers", self.answers)

    def answers(self):
        if self.process.poll() is not None:
            raise Failed(f"PostgreSQL ended: see {self.log.name}")
        return subprocess.run([self.programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)], check=False).returncode == 0

    def create(self):
        subprocess.run(["psql", "-q", self.url.rsplit("/", 1)[0] + "/postgres", "-c", "CREATE DATABASE trato"], check=True)

    def kill(self):
        """All of it, as when the machine ends it for want of memory."""
        parts = children_of(self.process.pid)
        self.process.kill()
        for part in parts:
            with contextlib.suppress(ProcessLookupError):
                os.kill(part, signal.SIGKILL)
        self.process.wait()
        wait_for("all parts of PostgreSQL are gone", lambda: not any(lives(part) for part in parts), pause=0.005)

    def rows(self, sql):
        done = subprocess.run(["psql", "-qAt", "-F", "\x1f", "-R", "\x1e", self.url, "-c", sql], check=True, capture_output=True, text=True)
        return [tuple(row.split("\x1f")) for row in done.stdout.rstrip("\n").split("\x1e") if row]

    def end(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(timeout=30)


class House:
    def __init__(self, programs, folder, engine, data=None):
        """`data`: where the SQLite file lies, if not with everything else."""
        self.programs, self.folder = pathlib.Path(programs), pathlib.Path(folder)
        self.time = Time()
        self.gateway = f"http://127.0.0.1:{free_port()}"
        self.config = self.folder / "engine.toml"
        self.database = Sqlite(data or self.folder) if engine == "sqlite" else PostgreSql(self.folder)
        self.sandbox, self.engine = Sandbox(self), Engine(self)

    def ctl(self, *arguments):
        done = subprocess.run([self.programs / "tratoctl", "--database", self.database.url, "--config", self.config, "--now",
                               self.time.now().isoformat(), "--user", "teste", "--format", "json", *map(str, arguments)],
                              capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Failed(f"tratoctl {' '.join(map(str, arguments))}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def start(self):
        if isinstance(self.database, PostgreSql):
            self.database.start()
            self.database.create()
        self.sandbox.start()
        self.ctl("init")

    def victims(self):
        both = {"engine": self.engine, "sandbox": self.sandbox}
        return both if isinstance(self.database, Sqlite) else {**both, "database": self.database}

    def metrics(self):
        """What the gateway counted: its names with their labels, and the values."""
        with urllib.request.urlopen(f"{self.gateway}/metrics", timeout=30) as answer:
            lines = answer.read().decode().splitlines()
        return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines if not line.startswith("#"))}

    def import_people(self, portfolio, file):
        path = self.folder / f"{portfolio}.csv"
        path.write_bytes(file)
        self.ctl("import", "debts", path, "--creditor", "Lojas Aurora", "--portfolio", portfolio)

    def is_at_rest(self):
        """Nobody has anything in hand, nothing is due."""
        return self.number(IN_HAND.format(now=self.time.micros())) == 0

    def waits_for_time(self):
        """All that is left to do is under a lease or has its hour later."""
        return self.number(CLAIMABLE.format(now=self.time.micros())) == 0

    def settle(self):
        """Waits until the provider owes no call any more, and nothing moves for longer than it takes to tell of a delivery; what the rows look
        like then."""
        wait_for("the provider has told everything", lambda: self.sandbox.owed() == 0, seconds=OWED, pause=0.2)
        last, since = None, time.monotonic()
        while time.monotonic() - since < QUIET:
            now = (self.sandbox.record.stat().st_size, self.sandbox.owed(), self.is_at_rest(), self.database.rows(STATES))
            if now != last:
                last, since = now, time.monotonic()
            time.sleep(0.2)
        return last[2]

    def number(self, sql):
        return int(self.database.rows(sql)[0][0])

    def end(self):
        for program in (self.engine, self.sandbox, self.database):
            program.end()
