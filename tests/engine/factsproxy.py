"""An engine's socket whose answers can be told otherwise, for engines that can't be had here.

Everything goes to the real engine and back, but for the named fields of /info and /version, the
headers of /_ping, and requests that are to fail. What a test learns this way is what the program makes of such an answer, and not
that an engine in that state gives it.
"""

import contextlib
import json
import os
import re
import socket
import threading


def read_head(connection):
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return data, b""
        data += more
    head, _, rest = data.partition(b"\r\n\r\n")
    return head, rest


def dechunk(body):
    plain = b""
    while body:
        size, _, body = body.partition(b"\r\n")
        length = int(size or b"0", 16)
        plain, body = plain + body[:length], body[length + 2:]
        if length == 0:
            break
    return plain


def merge(answer, changes):
    for key, value in changes.items():
        if isinstance(value, dict) and isinstance(answer.get(key), dict):
            merge(answer[key], value)
        else:
            answer[key] = value


class FactsProxy:
    """with FactsProxy(path, engine_socket, info={…}, version={…}, api="1.24",
    errors={"/networks": "words of the engine"}, lists={"/containers/json": […]}) as address: …
    Of `lists` the whole answer is told, where all is asked for and nothing is filtered."""

    def __init__(self, path, engine_socket, info=None, version=None, api=None, errors=None,
                 lists=None):
        self.path, self.engine_socket, self.api = path, engine_socket, api
        self.changes = {"/info": info or {}, "/version": version or {}}
        self.errors = errors or {}
        self.lists = {path: json.dumps(answer).encode() for path, answer in (lists or {}).items()}
        self.requests = []

    def __enter__(self):
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(self.path)
        self.listener.listen(64)
        threading.Thread(target=self.accept, daemon=True).start()
        return "unix://" + self.path

    def __exit__(self, *_):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        os.unlink(self.path)

    def accept(self):
        with contextlib.suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        with contextlib.suppress(OSError), client, socket.socket(socket.AF_UNIX) as engine:
            head, rest = read_head(client)
            if not head:
                return
            lines = [line for line in head.split(b"\r\n")
                     if not line.lower().startswith(b"connection:") or b"pgrade" in line]
            method, target = lines[0].split(b" ")[:2]
            path = re.sub(r"^/v[0-9.]+", "", target.decode().split("?")[0])
            self.requests.append(f"{method.decode()} {path}")
            if path in self.errors:
                client.sendall(self.error(self.errors[path]))
                return
            if path in self.lists and b"filters=" not in target:
                client.sendall(self.answer(b"200 OK", self.lists[path]))
                return
            engine.connect(self.engine_socket)
            upgrades = any(line.lower().startswith(b"upgrade:") for line in lines)
            if not upgrades:
                lines.append(b"Connection: close")
            engine.sendall(b"\r\n".join(lines) + b"\r\n\r\n" + rest)
            threading.Thread(target=self.relay, args=(client, engine), daemon=True).start()
            if self.changes.get(path) or path == "/_ping":
                client.sendall(self.retold(path, engine))
            else:
                self.relay(engine, client)

    @classmethod
    def error(cls, words):
        return cls.answer(b"500 Internal Server Error", json.dumps({"message": words}).encode())

    @staticmethod
    def answer(status, body):
        return (b"HTTP/1.1 %s\r\nContent-Type: application/json\r\n"
                b"Content-Length: %d\r\nConnection: close\r\n\r\n" % (status, len(body)) + body)

    @staticmethod
    def relay(source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    def retold(self, path, engine):
        head, body = read_head(engine)
        while more := engine.recv(65536):
            body += more
        if path == "/_ping":
            if self.api:
                head = re.sub(rb"(?i)api-version: [^\r]*", b"Api-Version: " + self.api.encode(),
                              head)
            return head + b"\r\n\r\n" + body
        if b"chunked" in head.lower():
            body = dechunk(body)
        answer = json.loads(body)
        merge(answer, self.changes[path])
        body = json.dumps(answer).encode()
        kept = [line for line in head.split(b"\r\n")
                if not line.lower().startswith((b"transfer-encoding:", b"content-length:"))]
        return (b"\r\n".join([*kept, b"Content-Length: %d" % len(body)]) + b"\r\n\r\n" + body)
