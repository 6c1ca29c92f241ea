"""A month in virtual time, then the auditor's judgement of it.

usage: month.py BIN SOURCE [--debtors N] [--seeds 1 2 3] [--days N] [--share PERCENT] [--twice] [--keep FOLDER]
"""
import argparse
import pathlib
import random
import shutil
import socket
import subprocess
import sys
import tempfile
import time

import audit
from evidence import Evidence
from share import Share

MEMORY = pathlib.Path("/dev/shm")  # a month commits more often than a disk likes


def free_port():
    """Below those that connections are given by themselves: the gateway opens it some seconds later."""
    for port in random.sample(range(20000, 32000), 100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
    sys.exit("no free port on 127.0.0.1")


def live(arguments, seed, folder):
    """Seconds that the month took."""
    begun = time.monotonic()
    command = [arguments.bin / "trato_month", "--folder", folder, "--gateway-port", free_port(), "--debtors", arguments.debtors, "--seed", seed,
               "--days", arguments.days, "--cadence", arguments.source / "resources/sandbox/regua.toml"]
    with open(folder / "month.log", "w", encoding="utf-8") as log:
        lived = subprocess.run([str(part) for part in command], stdout=log, stderr=subprocess.STDOUT, check=False)
    if lived.returncode != 0:
        sys.exit(f"the month of seed {seed} did not end: {(folder / 'month.log').read_text(errors='replace')[-3000:]}")
    return time.monotonic() - begun


def is_the_same_again(arguments, seed, root):
    """Two lives of one seed are one."""
    prints = []
    for name in ("first", "second"):
        folder = root / name
        folder.mkdir(parents=True, exist_ok=True)
        live(arguments, seed, folder)
        prints.append(Evidence(folder).fingerprint())
    print(f"seed {seed}: {prints[0]}, then {prints[1]}")
    return prints[0] == prints[1]


def judge(arguments, seed, folder):
    folder.mkdir(parents=True, exist_ok=True)
    seconds = live(arguments, seed, folder)
    evidence = Evidence(folder)
    found, share = audit.violations(evidence), Share(evidence)
    print(f"== seed {seed}: {arguments.days} days in {seconds:.0f} s")
    audit.report(evidence, found, share, show=20)
    return not found and min(share.percent_of_contacted(), share.percent_of_the_rest()) >= arguments.share


def main():
    parser = argparse.ArgumentParser(description="A month in virtual time, judged")
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("--debtors", type=int, default=2000)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--share", type=float, default=70, help="percent that must be handled without a human, both of those contacted and of those who wrote nothing for people")
    parser.add_argument("--keep", type=pathlib.Path, help="a folder for what remains of the months; default: thrown away")
    parser.add_argument("--twice", action="store_true", help="no judgement: does the same seed live the same month?")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="trato-month-", dir=MEMORY if MEMORY.is_dir() else None) as memory:
        root = pathlib.Path(memory)
        try:
            held = [is_the_same_again(arguments, seed, root) if arguments.twice else judge(arguments, seed, root / f"seed-{seed}")
                    for seed in arguments.seeds]
        finally:
            if arguments.keep:
                shutil.copytree(root, arguments.keep, dirs_exist_ok=True)
    return 0 if all(held) else 1


sys.exit(main())
