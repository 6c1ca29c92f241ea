#!/usr/bin/env python3
"""baton_model.py SPIN CC: searches every state of baton.pml for a second writer, a machine that talks over a person, or
somebody who is never answered; and looks that the search finds each of the mutants, so that it can fail."""

import pathlib
import re
import subprocess
import sys
import tempfile

MODEL = pathlib.Path(__file__).resolve().with_name("baton.pml")
# What goes wrong in each mutant: an assertion (safety), or a cycle in which nobody answers (liveness).
MUTANTS = {1: "assertion violated", 2: "acceptance cycle", 3: "acceptance cycle"}


def verify(spin, cc, mutant, folder):
    def run(*command):
        return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout

    run(spin, f"-DMUTANT={mutant}", "-a", str(MODEL))
    run(cc, "-O1", "-DSAFETY", "-DNOCLAIM", "-o", "safety", "pan.c")
    run(cc, "-O1", "-DNFAIR=4", "-o", "liveness", "pan.c")
    return run("./safety", "-m1000000") + run("./liveness", "-a", "-f", "-m1000000")


def errors(report):
    counts = [int(n) for n in re.findall(r"errors: (\d+)", report)]
    assert len(counts) == 2, report
    assert "search depth too small" not in report and "out of memory" not in report, report
    return sum(counts)


def main():
    spin, cc = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        report = verify(spin, cc, 0, folder)
        states = re.findall(r"(\d+) states, stored", report)
        print(f"the model: {errors(report)} errors in {' and '.join(states)} states")
        if errors(report):
            print(report)
            return 1
        for mutant, what in MUTANTS.items():
            report = verify(spin, cc, mutant, folder)
            print(f"mutant {mutant}: {'found' if errors(report) and what in report else 'NOT FOUND'} ({what})")
            if not errors(report) or what not in report:
                return 1
    return 0


sys.exit(main())
