"""The programs of the main job, as processes: started on free ports, ended by their own id."""
import contextlib
import json
import os
import sqlite3
import subprocess
import time
import urllib.request


class Failed(Exception):
    pass


def wait_for(what, condition, seconds=60, pause=0.2):
    """Asks until it is true; the engine works by itself meanwhile."""
    end = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failed(f"not within {seconds} s: {what}")
        time.sleep(pause)


class Program:
    def __init__(self, *command, log):
        self.log = open(log, "w", encoding="utf-8")
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log, text=True)

    def ready(self):
        """The line that says where it listens."""
        while line := self.process.stdout.readline():
            if "listening" in line or "http://" in line:
                return "http://" + line.split("http://")[1].split()[0].strip().rstrip("/")
        raise Failed("a program ended before it was ready: see " + self.log.name)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=20)
        self.log.close()


class Sandbox:
    def __init__(self, url):
        self.url = url

    def get(self, path):
        with urllib.request.urlopen(f"{self.url}/sandbox/{path}", timeout=30) as answer:
            return json.load(answer)

    def post(self, path, body=None):
        request = urllib.request.Request(f"{self.url}/sandbox/{path}", method="POST",
                                         data=json.dumps(body or {}).encode(), headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def messages(self, to=None):
        found = self.get("messages")
        rows = found["messages"] if isinstance(found, dict) else found
        return [row for row in rows if to is None or row["to"].lstrip("+") == to.lstrip("+")]


class Store:
    """What the programs wrote, read beside them."""

    def __init__(self, url):
        self.url = url

    def number(self, sql):
        if self.url.startswith("sqlite://"):
            with contextlib.closing(sqlite3.connect(f"file:{self.url.removeprefix('sqlite://')}?mode=ro", uri=True)) as file:
                return file.execute(sql).fetchone()[0]
        return int(subprocess.run(["psql", "-qAt", self.url, "-c", sql], check=True, capture_output=True, text=True).stdout)


class Ctl:
    def __init__(self, program, database, now, config):
        """`now()` says what time it is for the engine."""
        self.now = now
        self.prefix = [program, "--database", database, "--config", config, "--format", "json"]

    def run(self, *arguments, user="teste", expect=0):
        done = subprocess.run([*self.prefix, "--now", self.now(), "--user", user, *arguments], capture_output=True, text=True, timeout=120,
                              env={**os.environ, "TRATO_LANGUAGE": "pt_BR"})
        if done.returncode != expect:
            raise Failed(f"tratoctl {' '.join(arguments)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]

    def one(self, *arguments, **options):
        rows = self.run(*arguments, **options)
        return rows[0] if rows else None
