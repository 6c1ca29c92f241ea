"""Controls as a screen reader finds them: by role and name, through AT-SPI."""
import pathlib
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 180
TAB, DOWN = 0xFF09, 0xFF54
CONTAINERS = (Atspi.Role.APPLICATION, Atspi.Role.FRAME, Atspi.Role.WINDOW)


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
    """The node and what is below it; what is not shown is not looked into."""
    yield node
    for child in children(node):
        try:
            if child.get_role() in CONTAINERS or is_shown(child):
                yield from tree(child)
        except GLib.Error:
            continue


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
        # A program that has ended is a zombie until its parent asks.
        if pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z":
            raise NotThere(f"program {self.pid} has ended")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for node in children(desktop):
            if node.get_process_id() == self.pid and node.get_child_count() > 0:
                return node
        return None

    def all(self, role, name="", fits=None):
        """Every shown control of that role whose name begins with `name` (and which `fits`)."""
        self.node.clear_cache()
        found = []
        for node in tree(self.node):
            try:
                title = node.get_name() or ""
                if node.get_role_name() == role and title.startswith(name) and (fits is None or fits(title)) and is_shown(node):
                    found.append(node)
            except GLib.Error:
                continue
        return found

    def is_active(self):
        """Its window is the one in front."""
        self.node.clear_cache()
        return any(frame.get_state_set().contains(Atspi.StateType.ACTIVE) for frame in children(self.node))

    def has_focus(self, role, name):
        return any(node.get_state_set().contains(Atspi.StateType.FOCUSED) for node in self.all(role, name))

    def is_editable(self, role, name):
        shown = self.all(role, name)
        return bool(shown) and shown[0].get_state_set().contains(Atspi.StateType.EDITABLE)

    def items(self, name):
        """What stands in the list of that name: title and whether it is chosen."""
        shown = self.all("list", name)
        return [(item.get_name() or "", item.get_state_set().contains(Atspi.StateType.SELECTED)) for item in children(shown[0])] if shown else []

    def chosen(self, name):
        return next((title for title, chosen in self.items(name) if chosen), "")

    def chosen_place(self, name):
        return next((place for place, (_, chosen) in enumerate(self.items(name)) if chosen), None)

    def place_of(self, name, title):
        return next((place for place, (found, _) in enumerate(self.items(name)) if found.startswith(title)), None)

    def has(self, role, name):
        return bool(self.all(role, name))

    def find(self, role, name, fits=None):
        return until(f"{role} “{name}”", lambda: next(iter(self.all(role, name, fits)), None))

    def find_enabled(self, role, name):
        return until(f"{role} “{name}”, ready", lambda: next((n for n in self.all(role, name) if is_enabled(n) and n.get_n_actions() > 0), None))

    def press(self, role, name):
        """Does what the control is for: its first action, once it can be done."""
        self.find_enabled(role, name).do_action(0)

    def text_of(self, role, name):
        """Without waiting: nothing when it is not shown."""
        shown = self.all(role, name)
        return Atspi.Text.get_text(shown[0], 0, Atspi.Text.get_character_count(shown[0])) if shown else ""

    def append(self, role, name, words):
        node = self.find(role, name)
        text = Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
        Atspi.EditableText.set_text_contents(node, text + words)

    def focus(self, role, name):
        node = self.find(role, name)
        actions = [node.get_action_name(i) for i in range(node.get_n_actions())]
        node.do_action(actions.index("SetFocus"))

        def focused():
            node.clear_cache()
            return node.get_state_set().contains(Atspi.StateType.FOCUSED)
        until(f"{role} “{name}” has the keyboard", focused)

    def type(self, *keys):
        """X11's symbols, as from a keyboard."""
        for key in keys:
            Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)

    def command(self, name):
        """By name, from the command palette."""
        self.press("push button", "Buscar ou comandar")
        node = until("the palette's field", lambda: next((n for n in self.all("text", "Buscar ou comandar")), None))
        Atspi.EditableText.set_text_contents(node, ">" + name)
        self.press("list item", name)

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
