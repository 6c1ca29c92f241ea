"""Controls as a screen reader finds them: by role and name, through AT-SPI."""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 120


class NotThere(Exception):
    pass


def until(what, condition, seconds=PATIENCE):
    """Asks until there is an answer. A control that goes away while it is asked is asked for again."""
    end = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while True:
        try:
            answer = condition()
        except GLib.Error:
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotThere(f"not within {seconds} s: {what}")
        # What the programs have said meanwhile.
        while context.iteration(False):
            pass
        time.sleep(0.1)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def tree(node):
    yield node
    for child in children(node):
        yield from tree(child)


def is_shown(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def is_enabled(node):
    return node.get_state_set().contains(Atspi.StateType.ENABLED)


class Application:
    """One program on the desktop, by its process id."""

    def __init__(self, pid):
        self.pid = pid
        self.node = until(f"program {pid} on the accessibility bus", self.look)

    def look(self):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for node in children(desktop):
            if node.get_process_id() == self.pid and node.get_child_count() > 0:
                return node
        return None

    def all(self, role=None, name=None):
        """Every shown control with that role and a name that is, or begins with, `name`."""
        self.node.clear_cache()
        found = []
        for node in tree(self.node):
            try:
                if role is not None and node.get_role_name() != role:
                    continue
                title = node.get_name() or ""
                if name is not None and not (title == name or title.startswith(name)):
                    continue
                if is_shown(node):
                    found.append(node)
            except GLib.Error:
                continue
        return found

    def find(self, role, name, seconds=PATIENCE):
        return until(f"{role} “{name}”", lambda: next(iter(self.all(role, name)), None), seconds)

    def find_enabled(self, role, name, seconds=PATIENCE):
        return until(f"{role} “{name}”, enabled", lambda: next((n for n in self.all(role, name) if is_enabled(n)), None), seconds)

    def has(self, role, name):
        return bool(self.all(role, name))

    def press(self, role, name):
        """Does what the control is for: its first action."""
        node = self.find_enabled(role, name)
        if node.get_n_actions() < 1:
            raise NotThere(f"{role} “{name}” has no action")
        node.do_action(0)

    def outline(self):
        lines = []

        def add(node, depth):
            try:
                shown = "" if is_shown(node) else " (hidden)"
                actions = [node.get_action_name(i) for i in range(node.get_n_actions())]
                lines.append(f"{'  ' * depth}{node.get_role_name()} “{node.get_name()}”{shown} {actions or ''}")
                for child in children(node):
                    add(child, depth + 1)
            except GLib.Error:
                pass

        add(self.node, 0)
        return "\n".join(lines)
