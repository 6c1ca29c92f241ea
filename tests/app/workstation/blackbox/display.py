"""A display, a session bus and a window manager of a test's own. Everything ends by its process id."""
import os
import pathlib
import shutil
import subprocess

NEEDED = ("Xvfb", "openbox", "dbus-daemon")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def missing():
    """What this machine lacks; nothing when the test can run."""
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    if not any(pathlib.Path(path).exists() for path in LAUNCHERS):
        lacking.append("at-spi2-core")
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        lacking.append("gir1.2-atspi-2.0, python3-gi")
    return lacking


class Display:
    def __init__(self, folder, size="1440x900"):
        self.folder, self.size, self.processes = pathlib.Path(folder), size, []

    def __enter__(self):
        try:
            self.open()
        except BaseException:
            self.__exit__()
            raise
        return self

    def open(self):
        os.environ.pop("WAYLAND_DISPLAY", None)
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)
        read, write = os.pipe()
        # The server takes a number that is free and says which.
        self.start("Xvfb", "-displayfd", str(write), "-screen", "0", self.size + "x24", "-nolisten", "tcp", "-noreset", pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as said:
            number = said.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start: see " + str(self.folder))
        os.environ["DISPLAY"] = ":" + number
        bus = self.start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self.start("openbox", "--sm-disable")

    def start(self, program, *arguments, stdout=None, **options):
        with open(self.folder / f"{program}.log", "wb") as log:
            process = subprocess.Popen([program, *arguments], stdin=subprocess.DEVNULL, stdout=stdout or log, stderr=log, **options)
        self.processes.append(process)
        return process

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
