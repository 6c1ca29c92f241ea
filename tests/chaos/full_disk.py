"""The disk of a desk over SQLite is full while messages go both ways: what can't be kept is answered 503 with Retry-After, nothing that
was accepted is lost, and everything goes on by itself once there is room.

usage: full_disk.py BIN tmpfs|limit [KEEP]    a small disk of its own (root alone), or a limit for the engine's files
"""
import ctypes
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import caller
import judge
import people
from house import Failed, House, wait_for

DISK = 48 * 1024 * 1024
WRITERS = 60
WRITTEN_TO = 90
TURNS = 6
REFUSED_IN_A_ROW = 25  # then it is full, and not only short of room for one


class SmallDisk:
    """A file system in memory that only this process and its children see."""

    def __init__(self, folder):
        self.data = folder / "disk"
        self.filler = self.data / "filler"

    def prepare(self):
        self.data.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", self.data], check=True)

    def fill(self, _):
        with open(self.filler, "wb", buffering=0) as filler:
            try:
                while filler.write(bytes(65536)) == 65536:
                    pass
                while filler.write(bytes(4096)):
                    pass
            except OSError:
                pass

    def free(self, _):
        self.filler.unlink()

    def end(self):
        subprocess.run(["umount", "-l", self.data], check=False)


class FileLimit:
    """No file of the engine may be written: as root is not needed for it."""

    def __init__(self, folder):
        self.data = folder

    def prepare(self):
        # Inherited: a write beyond the limit fails and does not end the engine.
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def fill(self, engine):
        resource.prlimit(engine.process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))

    def free(self, engine):
        resource.prlimit(engine.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    def end(self):
        pass


def check(condition, what):
    if not condition:
        raise Failed(what)


class FullDisk:
    def __init__(self, programs, folder, disk):
        self.disk = disk
        disk.prepare()
        self.house = House(programs, folder, "sqlite", disk.data)
        self.writers = people.who_write(WRITERS, WRITTEN_TO)
        channels = ("whatsapp", "sms", "rcs")
        self.events = [caller.Event(person, channels[(turn + number) % 3], turn * WRITERS + number, turn)
                       for turn in range(TURNS) for number, person in enumerate(self.writers)]
        self.waiting = list(self.events)
        self.full = 0

    def run(self):
        self.house.start()
        self.house.import_people("Varejo", people.portfolio(people.written_to(WRITTEN_TO)))
        self.house.import_people("Futuro", people.portfolio(self.writers))
        self.house.engine.start()
        while len(self.events) - len(self.waiting) < len(self.events) // 4:
            check(self.bring() == 200, "there is room")
        self.disk.fill(self.house.engine)
        accepted_before = len(self.events) - len(self.waiting)
        self.be_full()
        print(f"  accepted before: {accepted_before}, while it was full: {len(self.events) - len(self.waiting) - accepted_before}, "
              f"503: {self.full}")
        check(self.house.metrics()['trato_gateway_answers_total{status="503"}'] >= self.full, "what was refused is counted")
        check(self.house.engine.process.poll() is None, "the engine lives")
        self.disk.free(self.house.engine)
        wait_for("everything is accepted", self.bring_all, 60)
        self.come_to_rest()

    def bring(self):
        """The next; its status."""
        event = self.waiting.pop(0)
        event.attempts += 1
        status, headers = caller.post(self.house.gateway, *caller.webhook(self.house.gateway, event, self.house.time.micros()))
        if status == 200:
            event.accepted = True
            return status
        # As providers do: it comes again, and what its sender wrote later comes after it.
        self.waiting.insert(0, event)
        check(status == 503, f"{event.id} is answered {status}")
        check(int(headers["Retry-After"]) > 0, "503 says when to come again")
        self.full += 1
        return status

    def be_full(self):
        row, end = 0, time.monotonic() + 60
        while row < REFUSED_IN_A_ROW:
            check(self.waiting and time.monotonic() < end, "a full disk is refused")
            row = row + 1 if self.bring() == 503 else 0

    def bring_all(self):
        while self.waiting and self.bring() == 200:
            pass
        return not self.waiting

    def come_to_rest(self):
        before = None
        for _ in range(20):
            now = self.house.settle()
            if now == before and self.house.is_at_rest():
                return
            before = now
            self.house.engine.end()
            self.house.engine.start()
        raise Failed(f"it does not come to rest: {before}")

    def judge(self):
        judgement = judge.Judgement(self.house.database, judge.Provider(self.house.sandbox.record), self.events, WRITTEN_TO, kills=1)
        judgement.report()
        return not judgement.violations


def alone():
    """A mount name space of its own; False where that is not permitted."""
    clone_newns, mount_private, mount_recursive = 0x20000, 1 << 18, 1 << 14
    system = ctypes.CDLL(None, use_errno=True)
    return os.geteuid() == 0 and system.unshare(clone_newns) == 0 and \
        system.mount(b"none", b"/", None, mount_private | mount_recursive, None) == 0


def main():
    programs, way = pathlib.Path(sys.argv[1]), sys.argv[2]
    if way == "tmpfs" and not alone():
        print("a disk of one's own needs root")
        return 77
    with tempfile.TemporaryDirectory(prefix="trato-full-disk-") as place:
        folder = pathlib.Path(place)
        disk = SmallDisk(folder) if way == "tmpfs" else FileLimit(folder)
        test = FullDisk(programs, folder, disk)
        try:
            test.run()
            held = test.judge()
        except Failed as problem:
            print(f"FAILED: {problem}")
            held = False
        finally:
            test.house.end()
            if len(sys.argv) > 3:
                shutil.copytree(folder, sys.argv[3])
            disk.end()
        if not held:
            for log in sorted(folder.glob("*.log")):
                print(f"== {log.name}\n{log.read_text(errors='replace')[-3000:]}")
    return 0 if held else 1


sys.exit(main())
