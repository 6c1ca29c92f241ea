"""Messages both ways while engine, sandbox and database are killed (SIGKILL) at random instants; then everything comes to rest and is
judged from outside: sent once or reported uncertain, processed once, nothing lost.

usage: chaos.py BIN sqlite|postgresql [--messages N] [--kills N] [--seed S] [--keep FOLDER]
"""
import argparse
import collections
import os
import pathlib
import random
import shutil
import sys
import tempfile
import time

import caller
import judge
import people
from house import Failed, House, wait_for

TURNS = 8  # what each of those who write says, over all channels
STALLED = 2  # seconds without a message either way, and nothing to be done: accounts pause, leases run
STUCK = 60  # seconds without a message either way, although there is something to be done
AHEAD = 10  # how far those who write may be ahead of what is sent, so that every kill finds both on their way

class Tail:
    """How many messages the provider took, read from the end of its record."""

    def __init__(self, path):
        self.path, self.at, self.count = path, 0, 0

    def read(self):
        if not self.path.exists():
            return self.count
        with open(self.path, "rb") as record:
            record.seek(self.at)
            news = record.read()
        self.at += len(news)
        self.count += news.count(b'"took"')
        return self.count


class Chaos:
    def __init__(self, arguments, folder):
        self.random = random.Random(arguments.seed)
        self.house = House(arguments.bin, folder, arguments.engine)
        self.outgoing = arguments.messages // 2
        self.written_to = people.written_to(self.outgoing)
        self.writers = people.who_write(max(1, (arguments.messages - self.outgoing) // TURNS), self.outgoing)
        self.events = [caller.Event(person, self.random.choice(caller.CHANNELS), turn * len(self.writers) + number, turn)
                       for turn in range(TURNS) for number, person in enumerate(self.writers)]
        self.tail = Tail(self.house.sandbox.record)
        self.caller = caller.Caller(self.house, self.events, self.may_go)
        total = self.outgoing + len(self.events)
        self.kills = sorted(self.random.uniform(0, 0.97 * total) for _ in range(arguments.kills))
        self.killed = collections.Counter()
        self.orderly = 0
        self.is_down = False  # nobody answers those who write; they come all the same

    def may_go(self):
        return self.is_down or self.caller.accepted <= AHEAD + self.tail.count * len(self.events) / self.outgoing

    def progress(self):
        return self.tail.read() + self.caller.accepted

    def prepare(self):
        self.house.start()
        for name, group in (("Varejo", self.written_to), ("Futuro", self.writers)):
            self.house.import_people(name, people.portfolio(group))

    def run(self):
        begun = time.monotonic()
        self.prepare()
        print(f"{time.monotonic() - begun:6.1f} s  prepared", flush=True)
        self.house.engine.start()
        self.caller.start()
        for number, threshold in enumerate(self.kills, 1):
            self.reach(threshold)
            self.kill(self.random.choice(sorted(self.house.victims())))
            if number % max(1, len(self.kills) // 10) == 0:
                print(f"{time.monotonic() - begun:6.1f} s  {number} kills, {self.tail.read()} out, {self.caller.accepted} in", flush=True)
        self.reach(self.outgoing + len(self.events), of_all=True)
        self.come_to_rest()
        print(f"{time.monotonic() - begun:6.1f} s  at rest", flush=True)

    def reach(self, threshold, of_all=False):
        """Until so many messages went either way, or nothing is left to go."""
        last, since = self.progress(), time.monotonic()
        while last < threshold:
            now = self.progress()
            if now != last:
                last, since = now, time.monotonic()
            elif time.monotonic() - since > STALLED and self.house.waits_for_time():
                if self.caller.is_done() and self.house.is_at_rest():
                    return
                self.restart_orderly()
                since = time.monotonic()
            elif time.monotonic() - since > STUCK:
                raise Failed(f"nothing moves for {STUCK} s, although there is something to be done")
            time.sleep(0.005)
        if of_all:
            wait_for("those who write are done", self.caller.is_done)

    def kill(self, name):
        victim = self.house.victims()[name]
        time.sleep(self.random.uniform(0, 0.05))
        self.is_down = name != "sandbox"
        victim.kill()
        self.killed[name] += 1
        time.sleep(self.random.uniform(0, 0.1))
        victim.start()
        self.is_down = False

    def restart_orderly(self):
        """Time goes on only from an engine's start: over the pauses of accounts, and the leases of hands that were lost."""
        self.house.engine.end()
        self.house.engine.start()
        self.orderly += 1

    def come_to_rest(self):
        """Leases end, accounts are tried again, providers are asked; then nothing moves any more."""
        before = None
        for _ in range(30):
            now = self.house.settle()
            if now == before and self.house.is_at_rest():
                return
            before = now
            self.restart_orderly()
        raise Failed(f"it does not come to rest: {before}")

    def judge(self):
        judgement = judge.Judgement(self.house.database, judge.Provider(self.house.sandbox.record), self.events, self.outgoing,
                                    sum(self.killed.values()))
        kills = ", ".join(f"{name} {self.killed[name]}" for name in sorted(self.house.victims()))
        print(f"  kills: {sum(self.killed.values())} ({kills}), orderly restarts: {self.orderly}")
        print(f"  answers that were no 2xx: {dict(sorted(self.caller.refused.items()))} (0: none)")
        judgement.report()
        return not judgement.violations


def parsed():
    parser = argparse.ArgumentParser(description="Kills, and what they did")
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("engine", choices=("sqlite", "postgresql"))
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    parser.add_argument("--keep", type=pathlib.Path, help="a folder for what remains; default: thrown away")
    return parser.parse_args()


def main():
    arguments = parsed()
    with tempfile.TemporaryDirectory(prefix="trato-chaos-") as place:
        # PostgreSQL's own user passes through here.
        os.chmod(place, 0o711)
        print(f"== {arguments.engine}: {arguments.messages} messages, {arguments.kills} kills, seed {arguments.seed}", flush=True)
        try:
            chaos = Chaos(arguments, pathlib.Path(place))
        except FileNotFoundError as problem:
            print(problem)
            return 77
        try:
            chaos.run()
            held = chaos.judge()
        except Failed as problem:
            print(f"FAILED: {problem}")
            held = False
        finally:
            chaos.caller.stop()
            chaos.house.end()
            if arguments.keep:
                shutil.copytree(place, arguments.keep, dirs_exist_ok=True)
        if not held:
            for log in sorted(pathlib.Path(place).glob("*.log")):
                print(f"== {log.name}\n{log.read_text(errors='replace')[-2000:]}")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
