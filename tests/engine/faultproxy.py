"""Stands between the program and a real engine, and spoils one request of a launch.

A request is a connection: the program opens one for each. The first is number 0. What a fault does
is in FAULTS; all other requests pass through untouched.
"""

import contextlib
import os
import select
import socket
import threading

REFUSAL = b'{"message":"the fault proxy refuses"}'
REFUSED = (b"HTTP/1.1 500 Internal Server Error\r\nContent-Type: application/json\r\n"
           b"Connection: close\r\nContent-Length: %d\r\n\r\n%s" % (len(REFUSAL), REFUSAL))
DELAY = 3


class FaultProxy:
    """Listens at `path`. `fault` is one of FAULTS and strikes at request `at`, and at those after
    it if it `lasts`. `kill` is called by the faults that kill the program."""

    def __init__(self, path, upstream, fault=None, at=-1, lasts=False, kill=None,
                 delay=DELAY):
        self.path, self.upstream = path, upstream
        self.fault, self.at, self.lasts, self.kill = fault, at, lasts, kill
        self.delay = delay  # seconds, of the fault of that name
        self.count, self.struck = 0, None  # requests so far; the first line of the spoiled one
        self.lock = threading.Lock()
        self.stopping = threading.Event()
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(path)
        self.listener.listen(64)
        threading.Thread(target=self.accept, daemon=True).start()

    @property
    def address(self):
        return "unix://" + self.path

    def close(self):
        self.stopping.set()
        self.listener.close()
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self.path)

    def accept(self):
        while not self.stopping.is_set():
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=[client], daemon=True).start()

    def note(self, number, request):
        """For those who want to know what is asked."""

    def serve(self, client):
        with contextlib.suppress(OSError), client, socket.socket(socket.AF_UNIX) as engine:
            request = read_request(client)
            if not request:
                return
            with self.lock:
                number, self.count = self.count, self.count + 1
                is_struck = number == self.at or (self.lasts and number > self.at >= 0)
                if is_struck and self.struck is None:
                    self.struck = request.split(b"\r\n", 1)[0].decode(errors="replace")
            self.note(number, request)
            engine.connect(self.upstream)
            if is_struck:
                FAULTS[self.fault](self, client, engine, request)
            else:
                engine.sendall(request)
                pump(client, engine)


class RequestRecorder(FaultProxy):
    """Passes everything on and keeps the requests."""

    def __init__(self, path, upstream):
        self.requests = []
        super().__init__(path, upstream)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def note(self, number, request):
        self.requests.append(request)


def read_request(client):
    """Head and body; the program always says how long the body is."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = client.recv(65536)
        if not more:
            return b""
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    while len(body) < length:
        body += client.recv(65536)
    return head + b"\r\n\r\n" + body


def pump(client, engine):
    """Both ways, until one side is done."""
    while True:
        ready, _, _ = select.select([client, engine], [], [])
        for source in ready:
            data = source.recv(65536)
            if not data:
                return
            (engine if source is client else client).sendall(data)


def whole_answer(engine):
    """All that comes until the engine says nothing for a moment: streams don't end by themselves.
    The first byte may take long: the engine stops a container, say."""
    data = b""
    while select.select([engine], [], [], 0.3 if data else 60)[0]:
        more = engine.recv(65536)
        if not more:
            break
        data += more
    return data


def ask(engine, request):
    engine.sendall(request)
    return whole_answer(engine)


def refuse(proxy, client, engine, request):
    client.sendall(REFUSED)


def refuse_afterwards(proxy, client, engine, request):
    ask(engine, request)
    client.sendall(REFUSED)


def cut_before(proxy, client, engine, request):
    pass


def cut_after(proxy, client, engine, request):
    ask(engine, request)


def truncate(proxy, client, engine, request):
    answer = ask(engine, request)
    client.sendall(answer[:len(answer) // 2])


def garble(proxy, client, engine, request):
    answer = ask(engine, request)
    client.sendall(bytes(byte ^ 0x55 if index % 3 == 0 else byte
                         for index, byte in enumerate(answer)))


def garble_body(proxy, client, engine, request):
    head, end, body = ask(engine, request).partition(b"\r\n\r\n")
    client.sendall(head + end + bytes(byte ^ 0x11 for byte in body))


def delay(proxy, client, engine, request):
    if not proxy.stopping.wait(proxy.delay):
        engine.sendall(request)
        pump(client, engine)


def kill_before(proxy, client, engine, request):
    proxy.kill()


def kill_after(proxy, client, engine, request):
    ask(engine, request)
    proxy.kill()


FAULTS = {"500": refuse, "500 afterwards": refuse_afterwards, "cut before": cut_before,
          "cut after": cut_after, "truncate": truncate, "garble": garble,
          "garble the body": garble_body, "delay": delay, "kill before": kill_before,
          "kill after": kill_after}
