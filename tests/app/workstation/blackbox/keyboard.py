"""A keyboard at the test's display: what is pressed goes to the window in front, as from a real one."""
import ctypes

MODIFIERS = {"ctrl": 0xFFE3, "shift": 0xFFE1, "alt": 0xFFE9}
KEYS = {"return": 0xFF0D, "escape": 0xFF1B, "tab": 0xFF09, "backspace": 0xFF08, "delete": 0xFFFF, "home": 0xFF50, "up": 0xFF52,
        "down": 0xFF54, "end": 0xFF57, **{f"f{number}": 0xFFBD + number for number in range(1, 13)}}
CURRENT = 0
# A window may close between being listed and being asked; Xlib would end the program.
ON_ERROR = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda display, error: 0)


class Message(ctypes.Structure):
    """X11's ClientMessage, as long as any of its events."""
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int), ("display", ctypes.c_void_p), ("window", ctypes.c_ulong),
                ("name", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 24)]


class Keyboard:
    """Counts the strokes that are not text."""

    def __init__(self):
        self.x11, self.test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        for name in ("XDefaultRootWindow", "XInternAtom", "XKeycodeToKeysym"):
            getattr(self.x11, name).restype = ctypes.c_ulong
        self.x11.XSetErrorHandler(ON_ERROR)
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        self.strokes = 0

    def stroke(self, symbol, held=()):
        # Once: what is typed next goes where this one leads.
        code = self.x11.XKeysymToKeycode(self.display, ctypes.c_ulong(symbol))
        held = list(held)
        if self.x11.XKeycodeToKeysym(self.display, ctypes.c_ubyte(code), 0) != symbol and "shift" not in held:
            held.append("shift")
        codes = [self.x11.XKeysymToKeycode(self.display, ctypes.c_ulong(MODIFIERS[name])) for name in held]
        for one in (*codes, code):
            self.test.XTestFakeKeyEvent(self.display, one, True, CURRENT)
        for one in (code, *reversed(codes)):
            self.test.XTestFakeKeyEvent(self.display, one, False, CURRENT)
        self.x11.XSync(self.display, False)

    def press(self, *strokes):
        """"ctrl+return", "f8", "1"."""
        for stroke in strokes:
            *held, name = stroke.split("+")
            self.stroke(KEYS.get(name) or ord(name), held)
            self.strokes += 1

    def type(self, text):
        """Plain letters only: they stand on every keyboard."""
        for letter in text:
            self.stroke(ord(letter))

    def bring_to_front(self, process):
        """Asks the window manager, as a task bar does."""
        root = self.x11.XDefaultRootWindow(self.display)
        window = self.window_of(root, process)
        if not window:
            return False
        message = Message(type=33, sent=1, display=self.display, window=window, name=self.atom("_NET_ACTIVE_WINDOW"), format=32)
        message.data[0] = 2
        self.x11.XSendEvent(self.display, ctypes.c_ulong(root), False, ctypes.c_long(0x180000), ctypes.byref(message))
        self.x11.XSync(self.display, False)
        return True

    def is_in_front(self, process):
        """Whether the window manager gave the keyboard to a window of the process: the program itself may hear of it later."""
        root = self.x11.XDefaultRootWindow(self.display)
        active = list(self.property(root, "_NET_ACTIVE_WINDOW"))
        return bool(active and active[0]) and list(self.property(active[0], "_NET_WM_PID")) == [process]

    def window_of(self, root, process):
        for window in self.property(root, "_NET_CLIENT_LIST"):
            if list(self.property(window, "_NET_WM_PID")) == [process]:
                return window
        return None

    def atom(self, name):
        return self.x11.XInternAtom(self.display, name.encode(), False)

    def property(self, window, name):
        """Nothing where the window is gone."""
        kind, size, count, left, data = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)()
        self.x11.XGetWindowProperty(self.display, ctypes.c_ulong(window), ctypes.c_ulong(self.atom(name)), 0, 1024, False, 0, ctypes.byref(kind), ctypes.byref(size),
                                    ctypes.byref(count), ctypes.byref(left), ctypes.byref(data))
        values = [data[index] for index in range(count.value)] if data else []
        if data:
            self.x11.XFree(data)
        return values
