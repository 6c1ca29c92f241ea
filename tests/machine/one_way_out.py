#!/usr/bin/env python3
"""one_way_out.py ROOT: truth 1 of the machine rests on there being one way out. Messages leave by ChannelAdapter::send;
only the outbox worker calls it, after the contact policy and the payment guard. Nobody else gets hold of an adapter."""

import pathlib
import re
import sys

WAY_OUT = "core/engine/outboxworker.cpp"
# Who may see an adapter: who makes them, who keeps them for the worker, who takes back what the worker has sent, what is put
# below a message on its way, and the practice desk's that brings nothing anywhere.
SEES_ADAPTERS = re.compile(r'#include "channels/adapters?\.h"')
MAY_SEE = {
    "core/engine/engine.cpp",
    "core/engine/fallbackworker.h",
    "core/engine/quickreplies.h",
    "core/engine/outboxworker.h",
    "core/training/stage.h",
}
SENDS = re.compile(r"(?:adapter|sender|forChannel\([^)]*\))(?:\.|->)send\(")


def sources(root):
    for layer in ("core", "ui", "app"):
        for path in sorted((root / layer).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def problems(files):
    found = []
    calls = []
    for name, text in files:
        if SENDS.search(text):
            calls.append(name)
        if SEES_ADAPTERS.search(text) and name not in MAY_SEE and not name.startswith("core/channels/"):
            found.append(f"{name} sees channel adapters: whatever leaves goes through the outbox")
    if calls != [WAY_OUT]:
        found.append(f"ChannelAdapter::send is called by {calls}, not by {WAY_OUT} alone")
    return found


def check_the_check():
    """A second way out is seen."""
    good = [(WAY_OUT, "adapter.send(message)")]
    assert not problems(good)
    assert problems(good + [("core/agents/x.cpp", "adapter->send(message)")])
    assert problems(good + [("ui/composer/x.cpp", '#include "channels/adapters.h"')])
    assert problems([])


check_the_check()
wrong = problems(sources(pathlib.Path(sys.argv[1])))
for line in wrong:
    print(line)
sys.exit(1 if wrong else 0)
