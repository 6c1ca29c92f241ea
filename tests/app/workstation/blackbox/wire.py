"""What lies between the programs and their server: it can be cut and mended."""
import contextlib
import selectors
import socket
import threading


class Wire:
    """Passes on every connection to 127.0.0.1:`port` until it is cut; then nothing answers at its own port."""

    def __init__(self, port):
        self.target = port
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.mend()

    def mend(self):
        self.listener = socket.socket()
        self.listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.listener.bind(("127.0.0.1", self.port))
        self.listener.listen(64)
        self.end, self.stop = socket.socketpair()
        self.thread = threading.Thread(target=self.work, daemon=True)
        self.thread.start()

    def cut(self):
        self.stop.close()
        self.thread.join()

    def work(self):
        with contextlib.ExitStack() as open_ones, selectors.DefaultSelector() as chooser:
            open_ones.enter_context(self.listener)
            open_ones.enter_context(self.end)
            chooser.register(self.listener, selectors.EVENT_READ)
            chooser.register(self.end, selectors.EVENT_READ)
            while True:
                for key, _ in chooser.select():
                    if key.fileobj is self.end:
                        return
                    if key.fileobj is self.listener:
                        self.connect(chooser, open_ones)
                    else:
                        self.pass_on(chooser, key.fileobj, key.data)

    def connect(self, chooser, open_ones):
        near, _ = self.listener.accept()
        far = socket.create_connection(("127.0.0.1", self.target))
        for one, other in ((near, far), (far, near)):
            open_ones.enter_context(one)
            chooser.register(one, selectors.EVENT_READ, other)

    @staticmethod
    def pass_on(chooser, source, target):
        # The other end of it went a moment ago.
        if source.fileno() < 0:
            return None
        try:
            data = source.recv(65536)
            if data:
                return target.sendall(data)
        except OSError:
            pass
        for one in (source, target):
            chooser.unregister(one)
            one.close()
        return None
