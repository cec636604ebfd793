#!/usr/bin/python3
"""What can answer where a TeamCity server was expected: proxies, login walls, other programs.

    othersites.py MODE [PORT]     prints "listening on URL"; port 0, the default, takes a free one

front     another site at /, whose front page links to a TeamCity server under /ci
redirect  the front page redirects to /ci/
other     a web server with pages of its own, and 404 for the rest
app       a web application that answers every path with the same page
login     a login page for every path, by a redirect to /sso/login
password  401 of a reverse proxy
forbidden 403 of a firewall
badgate   502 of a reverse proxy
squid     a web proxy's error page
loop      redirects that never end
elsewhere a redirect to an address that is no web address
tlsport   a port for https that answers plain http with 400, as Tomcat and nginx do
endless   a body without end
silent    takes connections and says nothing
noise     speaks first, and no HTTP
"""
import socket
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

VERSION_PATH = "/ci/app/rest/server/version"
HTML = "text/html;charset=UTF-8"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    sys_version = ""
    server_version = "nginx"

    def answer(self, status, body, headers=(), kind=HTML):
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        getattr(self, self.server.mode)()

    def not_found(self):
        self.answer(404, "<h1>404 Not Found</h1>")

    def teamcity(self):
        self.answer(200, "2026.1.3 (build 222742)", [("TeamCity-Node-Id", "MAIN_SERVER")], "text/plain")

    def front(self):
        if self.path == VERSION_PATH:
            self.teamcity()
        elif self.path == "/":
            self.answer(200, '<a href="/ci/login.html">Builds</a> <a href="/wiki/">Wiki</a>')
        else:
            self.not_found()

    def redirect(self):
        if self.path == VERSION_PATH:
            self.teamcity()
        elif self.path == "/":
            self.answer(302, "", [("Location", "/ci/")])
        else:
            self.not_found()

    def other(self):
        if self.path == "/":
            self.answer(200, "<h1>Welcome</h1>")
        else:
            self.not_found()

    def app(self):
        self.answer(200, "<html><body><div id='root'></div></body></html>")

    def login(self):
        if self.path.startswith("/sso/"):
            self.answer(200, "<form><input type='password'></form>")
        else:
            self.answer(302, "", [("Location", "/sso/login?from=" + self.path)])

    def password(self):
        self.answer(401, "<h1>401</h1>", [("WWW-Authenticate", 'Basic realm="Restricted"')])

    def forbidden(self):
        self.answer(403, "<h1>403 Forbidden</h1>")

    def badgate(self):
        self.answer(502, "<h1>502 Bad Gateway</h1>")

    def squid(self):
        self.answer(503, "<h1>ERR_CONNECT_FAIL</h1>", [("X-Squid-Error", "ERR_CONNECT_FAIL 111")])

    def loop(self):
        self.answer(301, "", [("Location", self.path.replace("/app/", "/x/app/"))])

    def elsewhere(self):
        self.answer(302, "", [("Location", "file:///etc/passwd")])

    def tlsport(self):
        self.answer(400, "Bad Request\nThis combination of host and port requires TLS.\n", kind="text/plain")

    def endless(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Connection", "close")
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"x" * 65536)
        except OSError:
            self.close_connection = True

    def log_message(self, *arguments):
        pass


def keep(listener, greeting):
    connections = []  # not closed while this runs
    while True:
        connection, _ = listener.accept()
        connection.sendall(greeting)
        connections.append(connection)


def main():
    mode = sys.argv[1]
    port = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    if mode in ("silent", "noise"):
        listener = socket.create_server(("127.0.0.1", port))
        port = listener.getsockname()[1]
        greeting = b"220 mail.example.com ESMTP\r\n" * 20 if mode == "noise" else b""
        threading.Thread(target=keep, args=(listener, greeting), daemon=True).start()
    else:
        server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        server.mode = mode
        port = server.server_address[1]
        threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"listening on http://127.0.0.1:{port}", flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main()
