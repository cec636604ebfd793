#!/usr/bin/python3
"""A stand-in for a TeamCity server, as far as a wizard for build agents and an agent can tell.

It answers with the shapes recorded from real servers: headers, content negotiation, error
envelopes, locators, field selection, licence limits, and the pages of a server that is not
ready. It runs no builds and keeps everything in memory.

    teamcity.py --listen 127.0.0.1:8111 --token SECRET
    teamcity.py --listen 127.0.0.1:0 --mode starting      # prints the port it got

Modes: normal; starting and maintenance (503 pages); redirect (every URL, to --redirect-to);
gateway (a login page in front, as single sign-on proxies show it).

With --data-directory it is a server in a container: it prints a new super user token at each start,
and while its data directory is empty it waits at the pages of a first start. Each POST to /mnt goes on
to the next of them, as Proceed does on the real ones.
"""
import argparse
import base64
import binascii
import datetime
import html
import json
import os
import re
import secrets
import signal
import ssl
import sys
import threading
import time
import urllib.parse
import xml.etree.ElementTree as ElementTree
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.sax.saxutils import escape, quoteattr

VERSION = "2026.1.3"
BUILD = "222742"
CONNECTED_FOR = 10  # seconds after an agent's last call
USER = {"username": "lab", "name": "Lab Administrator", "id": 1, "href": "/app/rest/users/id:1"}


def timestamp():
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%S%z")


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class RestError(Exception):
    """What the server answers instead of a result."""

    def __init__(self, status, kind, message, hint=""):
        super().__init__(message)
        self.status, self.kind, self.hint = status, kind, hint


def not_found(message):
    return RestError(404, "jetbrains.buildServer.server.rest.errors.NotFoundException", message)


def bad_request(message):
    return RestError(400, "jetbrains.buildServer.server.rest.errors.BadRequestException", message)


def forbidden(permission):
    return RestError(403, "jetbrains.buildServer.server.rest.errors.AuthorizationFailedException",
                     f'You do not have "{permission}" permission')


# --- locators and fields -------------------------------------------------------------------------

def split_outside_parentheses(text, separator):
    parts, depth, current = [], 0, ""
    for char in text:
        depth += (char == "(") - (char == ")")
        if char == separator and depth == 0:
            parts.append(current)
            current = ""
        else:
            current += char
    if depth:
        raise bad_request(f"Invalid locator or fields '{text}': unbalanced parentheses")
    parts.append(current)
    return parts


def unwrap(value):
    """(x) -> x, $base64:... -> its text, value:x -> x"""
    if value.startswith("(") and value.endswith(")"):
        return unwrap(value[1:-1])
    if value.startswith("$base64:"):
        encoded = value[len("$base64:"):]
        try:
            return base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)).decode()
        except (binascii.Error, UnicodeDecodeError) as error:
            raise bad_request(f"Invalid base64 value '{encoded}'") from error
    if value.startswith("value:"):
        return unwrap(value[len("value:"):])
    return value


def parse_locator(text, single_value_dimension):
    """name:X,authorized:any,pool:(id:0) -> {"name": "X", "authorized": "any", "pool": "(id:0)"}"""
    dimensions = {}
    for part in split_outside_parentheses(text, ","):
        name, colon, value = part.partition(":")
        if not colon:
            name, value = single_value_dimension, part
        if name in dimensions:
            raise bad_request(f"Multiple values for dimension '{name}' in locator '{text}'")
        dimensions[name] = value
    return dimensions


def parse_fields(text):
    """count,agent(id,pool(id)) -> {"count": None, "agent": {"id": None, "pool": {"id": None}}}"""
    fields = {}
    for part in split_outside_parentheses(text, ","):
        name, opened, inner = part.partition("(")
        if name:
            fields[name] = parse_fields(inner[:-1]) if opened else None
    return fields


def select(value, fields):
    """Those of the fields that the value has; a name that nobody knows is ignored."""
    if isinstance(value, list):
        return [select(item, fields) for item in value]
    if not isinstance(value, dict) or fields is None:
        return value
    return {name: select(value[name], inner) for name, inner in fields.items()
            if name in value and value[name] is not None}


def boolean_matches(wanted, actual):
    if wanted not in ("true", "false", "any"):
        raise bad_request(f"Cannot parse boolean value '{wanted}': should be 'true', 'false' or 'any'")
    return wanted == "any" or (wanted == "true") == actual


# --- what the server knows -----------------------------------------------------------------------

class Agent:
    def __init__(self, number, name, pool, ip, simulated=False):
        self.id, self.name, self.pool, self.ip = number, name, pool, ip
        self.token = secrets.token_hex(16)
        self.session = ""
        self.authorized = False
        self.enabled = True
        self.authorized_comment = None
        self.enabled_comment = None
        self.parameters = {}
        self.os_name = "Linux"
        self.version = BUILD
        self.simulated = simulated
        self.last_seen = time.monotonic()
        self.last_activity = self.registered = timestamp()

    @property
    def connected(self):
        return self.simulated or time.monotonic() - self.last_seen < CONNECTED_FOR

    def seen(self):
        self.last_seen = time.monotonic()
        self.last_activity = timestamp()


class Server:
    def __init__(self, options):
        self.options = options
        self.lock = threading.RLock()
        self.started = timestamp()
        self.pools = [{"id": 0, "name": "Default"}]
        for number, text in enumerate(options.pool, start=1):
            name, _, maximum = text.partition(":")
            self.pools.append({"id": number, "name": name})
            if maximum:
                self.pools[-1]["maxAgents"] = int(maximum)
        self.agents = []
        self.access_tokens = {options.token: "full"}
        self.minted = {}  # the name of a token made over REST -> its value
        if options.limited_token:
            self.access_tokens[options.limited_token] = "limited"
        for name in options.agent:
            self.add_agent(name, "10.0.0.7", simulated=True)
        for name in options.authorized_agent:
            self.add_agent(name, "10.0.0.8", simulated=True).authorized = True

    def add_agent(self, name, ip, simulated=False):
        agent = Agent(max((a.id for a in self.agents), default=0) + 1, name, self.pools[0], ip, simulated)
        self.agents.append(agent)
        return agent

    # agents

    def find_agents(self, text):
        known = {"id", "name", "connected", "authorized", "enabled", "ip", "pool", "typeId", "protocol",
                 "defaultFilter", "incompatible", "compatible", "build", "parameter", "count", "start"}
        locator = parse_locator(text, "name") if text else {}
        unknown = set(locator) - known
        if unknown:
            raise bad_request(f"Locator dimension '{sorted(unknown)[0]}' is unknown.")
        if not {"id", "name", "typeId"} & set(locator) and locator.get("defaultFilter") != "false":
            locator.setdefault("authorized", "true")

        def matches(agent):
            return ((("id" not in locator) or str(agent.id) == unwrap(locator["id"]))
                    and (("typeId" not in locator) or str(agent.id) == unwrap(locator["typeId"]))
                    and (("name" not in locator) or agent.name == unwrap(locator["name"]))
                    and (("ip" not in locator) or agent.ip == unwrap(locator["ip"]))
                    and boolean_matches(locator.get("connected", "any"), agent.connected)
                    and boolean_matches(locator.get("authorized", "any"), agent.authorized)
                    and boolean_matches(locator.get("enabled", "any"), agent.enabled)
                    and (("pool" not in locator) or agent.pool is self.find_pool(locator["pool"])))

        return [agent for agent in self.agents if matches(agent)], locator

    def find_agent(self, text):
        locator = parse_locator(text, "name")
        agents, _ = self.find_agents(text)
        if agents:
            return agents[0]
        if set(locator) == {"id"}:
            raise not_found(f"No agent can be found by id '{unwrap(locator['id'])}'.")
        if set(locator) == {"name"}:
            raise not_found(f"No agent can be found by name '{unwrap(locator['name'])}'.")
        raise not_found(f"No agents are found by locator '{text}'.")

    def authorise(self, agent, status):
        if status and not agent.authorized and self.licence()["agentsLeft"] == 0:
            raise RestError(500, "jetbrains.buildServer.LicenseNotGrantedException",
                            "Unable to authorize agent: the number of authorized agents exceeds the license limit")
        agent.authorized = status

    def licence(self):
        unlimited = self.options.max_agents < 0
        used = sum(agent.authorized for agent in self.agents)
        left = -1 if unlimited else max(0, self.options.max_agents - used)
        return {"maxAgents": self.options.max_agents, "agentsLeft": left, "unlimitedAgents": unlimited,
                "serverLicenseType": self.options.licence, "licenseUseExceeded": False,
                "maxBuildTypes": 100, "unlimitedBuildTypes": False, "buildTypesLeft": 100,
                "licenseKeys": {"href": "/app/rest/server/licensingData/licenseKeys"}}

    # pools

    def find_pool(self, text):
        locator = parse_locator(unwrap(text) if text.startswith("(") else text, "id")
        for pool in self.pools:
            if (str(pool["id"]) == unwrap(locator.get("id", str(pool["id"])))
                    and pool["name"] == unwrap(locator.get("name", pool["name"]))):
                return pool
        raise not_found(f"No agent pool can be found by locator '{text}'.")

    def move(self, agent, pool):
        inside = sum(a.pool is pool for a in self.agents)
        if agent.pool is not pool and "maxAgents" in pool and inside >= pool["maxAgents"]:
            raise RestError(500, "java.lang.IllegalStateException",
                            f"Agent pool \"{pool['name']}\" cannot have more than {pool['maxAgents']} agents")
        agent.pool = pool

    # the agents' own protocol

    def register(self, body, ip):
        try:
            details = ElementTree.fromstring(body)
        except ElementTree.ParseError as error:
            raise bad_request(f"Cannot parse agent details: {error}") from error
        name, token = details.get("agentName", ""), details.get("authToken", "")
        agent = next((a for a in self.agents if token and a.token == token), None)
        wanted = name or (agent.name if agent else f"ip_{ip}")
        taken = {a.name for a in self.agents if a is not agent}
        unique, number = wanted, 0
        while unique in taken:
            number += 1
            unique = f"{wanted}-{number}"
        if agent is None:
            agent = self.add_agent(unique, ip)
        agent.name, agent.ip = unique, ip
        agent.session = secrets.token_hex(16)
        agent.os_name = details.get("osName", "")
        agent.version = details.get("version", "")
        agent.parameters = {p.get("name"): p.get("value", "") for p in details.iter("param")}
        agent.registered = timestamp()
        agent.seen()
        return agent

    def agent_of_session(self, session):
        return next((a for a in self.agents if session and a.session == session), None)


# --- REST entities -------------------------------------------------------------------------------

class Entities:
    """Turns what the server knows into what it shows: links carry the context path."""

    def __init__(self, server, base_url, prefix, limited):
        self.server, self.base_url, self.prefix, self.limited = server, base_url, prefix, limited

    def href(self, path):
        return self.prefix + "/app/rest" + path

    def user(self):
        return {**USER, "href": self.href("/users/id:1")}

    def status_info(self, status, comment):
        info = {"status": status}
        if comment:
            info["comment"] = {"timestamp": comment["timestamp"], "text": comment["text"], "user": self.user()}
        return info

    def agent(self, agent):
        """Every field there is; the caller picks."""
        query = urllib.parse.urlencode({"id": agent.id, "agentTypeId": agent.id, "realAgentName": agent.name})
        entity = {"id": agent.id, "name": agent.name, "typeId": agent.id, "connected": agent.connected,
                  "enabled": agent.enabled, "authorized": agent.authorized,
                  "href": self.href(f"/agents/id:{agent.id}"),
                  "webUrl": f"{self.base_url}/agentDetails.html?{query}",
                  "pool": self.pool(agent.pool)}
        if self.limited:
            del entity["webUrl"]
            return entity
        properties = [{"name": name, "value": value} for name, value in sorted(agent.parameters.items())]
        entity.update({
            "uptodate": True, "ip": agent.ip, "host": agent.ip, "cpuRank": 100, "port": 9090,
            "enabledInfo": self.status_info(agent.enabled, agent.enabled_comment),
            "authorizedInfo": self.status_info(agent.authorized, agent.authorized_comment),
            "properties": {"count": len(properties), "property": properties},
            "outdated": False, "pluginsOutdated": False, "javaOutdated": False,
            "protocol": "unidirectional", "version": agent.version, "currentAgentVersion": BUILD,
            "lastActivityTime": agent.last_activity, "idleSinceTime": agent.last_activity,
            "registrationTimestamp": agent.registered,
            "disconnectionComment": "" if agent.connected else "Agent has unregistered",
            "environment": {"osType": "Linux", "osName": agent.os_name},
            "compatibleBuildTypes": {"count": 0}, "incompatibleBuildTypes": {"count": 0}})
        return entity

    LIST_ITEM = dict.fromkeys(("id", "name", "typeId", "href", "webUrl"))
    SINGLE = dict.fromkeys(("id", "name", "typeId", "connected", "enabled", "authorized", "uptodate", "ip",
                            "host", "cpuRank", "port", "href", "webUrl", "enabledInfo", "authorizedInfo",
                            "properties")) | {"pool": dict.fromkeys(("id", "name", "href"))}

    def pool(self, pool):
        agents = [a for a in self.server.agents if a.pool is pool]
        entity = {"id": pool["id"], "name": pool["name"], "href": self.href(f"/agentPools/id:{pool['id']}")}
        if "maxAgents" in pool:
            entity["maxAgents"] = pool["maxAgents"]
        entity["projects"] = {"count": 0, "href": self.href(f"/agentPools/id:{pool['id']}/projects")}
        entity["agents"] = {"count": len(agents), "href": self.href(f"/agentPools/id:{pool['id']}/agents")}
        return entity

    def info(self):
        def link(path):
            return {"href": self.href(path)}
        return {"version": f"{VERSION} (build {BUILD})", "versionMajor": 2026, "versionMinor": 1,
                "startTime": self.server.started, "currentTime": timestamp(), "buildNumber": BUILD,
                "buildDate": "20260704T000000+0000", "internalId": "3f0b6a52-7d7c-4a7f-9f0e-5d0c6f5b7a11",
                "role": "main_node", "webUrl": self.base_url, "artifactsUrl": "",
                "projects": link("/projects"), "vcsRoots": link("/vcs-roots"), "builds": link("/builds"),
                "users": link("/users"), "userGroups": link("/userGroups"), "agents": link("/agents"),
                "buildQueue": link("/buildQueue"), "agentPools": link("/agentPools"),
                "investigations": link("/investigations"), "mutes": link("/mutes"),
                "nodes": link("/server/nodes")}


def to_xml(name, value):
    """Scalars as attributes, the rest as elements: the shape of TeamCity's XML."""
    attributes, children = "", ""
    for key, item in value.items():
        if isinstance(item, dict):
            children += to_xml(key, item)
        elif isinstance(item, list):
            children += "".join(to_xml(key, entry) for entry in item)
        else:
            text = str(item).lower() if isinstance(item, bool) else str(item)
            attributes += f" {key}={quoteattr(text)}"
    return f"<{name}{attributes}>{children}</{name}>" if children else f"<{name}{attributes}/>"


# --- HTTP ----------------------------------------------------------------------------------------

PUBLIC = re.compile(r"/app/rest/(server/version|version|apiVersion|swagger.*|server/nodes)$")
PAGES = {
    "starting": ("TeamCity is starting", "APPLICATION_STARTING", "TeamCity is starting"),
    "database": ("Database connection setup", "DB_SETTINGS_SCREEN", "TeamCity server is in a maintenance mode"),
    "licence": ("License Agreement for JetBrains TeamCity", "LICENSE_AGREEMENT_SCREEN",
                "TeamCity server is in a maintenance mode"),
    "maintenance": ("TeamCity First Start", "FIRST_START_SCREEN", "TeamCity server is in a maintenance mode"),
}


FIRST_START = ["maintenance", "database", "licence", "normal"]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "TeamCity", ""
    disable_nagle_algorithm = True

    # answering

    def send(self, status, body="", content_type="text/plain;charset=UTF-8", headers=()):
        data = body.encode()
        self.send_response(status)
        if self.options.mode == "normal":
            self.send_header("TeamCity-Node-Id", "MAIN_SERVER")
        for name, value in headers:
            self.send_header(name, value)
        if status != 204:
            if data:
                self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD" and status != 204:
            self.wfile.write(data)

    def send_page(self, status, title, text):
        self.send(status, f"<!DOCTYPE html>\n<html><head><title>{title}</title></head>\n"
                          f"<body>{text}</body></html>\n", "text/html;charset=UTF-8")

    def accepted(self):
        accept = self.headers.get("Accept", "*/*")
        return [part.split(";")[0].strip() for part in accept.split(",")]

    def send_entity(self, name, value):
        types = self.accepted()
        if "application/json" in types:
            self.send(200, compact(value), "application/json")
        elif {"*/*", "application/*", "application/xml", "text/xml"} & set(types):
            self.send(200, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + to_xml(name, value),
                      "application/xml;charset=UTF-8")
        else:
            raise RestError(406, "javax.ws.rs.NotAcceptableException", "HTTP 406 Not Acceptable")

    def send_text(self, text):
        if not {"*/*", "text/*", "text/plain"} & set(self.accepted()):
            raise RestError(406, "javax.ws.rs.NotAcceptableException", "HTTP 406 Not Acceptable",
                            "Make sure you have appropriate 'Accept' header.")
        self.send(200, text, "text/plain;charset=UTF-8")

    def send_error_envelope(self, error):
        reason = {400: "Bad Request", 403: "Forbidden", 404: "Not Found", 406: "Not Acceptable",
                  415: "Unsupported Media Type", 500: "Internal Server Error"}.get(error.status, "Error")
        status_text = f"Responding with error, status code: {error.status} ({reason})."
        details = f"{error.kind}: {error}"
        if self.options.old_errors:
            self.send(error.status, f"{status_text}\nDetails: {details}\n{error.hint}\n")
        elif "application/json" in self.accepted():
            self.send(error.status, compact({"errors": [{
                "message": str(error), "additionalMessage": details, "statusText": status_text,
                "stackTrace": None}]}), "application/json")
        else:
            self.send(error.status, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><errors><error>'
                      f"<message>{escape(str(error))}</message>"
                      f"<additionalMessage>{escape(details)}</additionalMessage>"
                      f"<statusText>{escape(status_text)}</statusText></error></errors>",
                      "application/xml;charset=UTF-8")

    def send_401(self, first_line, cookie=False):
        headers = [("WWW-Authenticate", 'Basic realm="TeamCity"'), ("WWW-Authenticate", 'Bearer realm="TeamCity"'),
                   ("Cache-Control", "no-store")]
        if cookie:
            headers.append(("Set-Cookie", f"TCSESSIONID={secrets.token_hex(16).upper()}; Path=/; HttpOnly"))
        self.send(401, f'{first_line}\nTo login manually go to "{self.options.context_path}/login.html" page\n',
                  headers=headers)

    # reading

    @property
    def options(self):
        return self.server.teamcity.options

    def read_body(self):
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            body = b""
            while size := int(self.rfile.readline().split(b";")[0], 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def json_body(self):
        if self.headers.get("Content-Type", "").split(";")[0].strip() != "application/json":
            raise RestError(415, "javax.ws.rs.NotSupportedException", "HTTP 415 Unsupported Media Type")
        try:
            value = json.loads(self.body)
        except ValueError as error:
            raise bad_request(f"Cannot parse the request body: {error}") from error
        if not isinstance(value, dict):
            raise bad_request("Cannot parse the request body: an object is expected")
        return value

    def boolean_body(self):
        if self.headers.get("Content-Type", "").split(";")[0].strip() != "text/plain":
            raise RestError(415, "javax.ws.rs.NotSupportedException", "HTTP 415 Unsupported Media Type")
        text = self.body.decode(errors="replace").strip()
        if text not in ("true", "false"):
            raise bad_request(f"Cannot parse boolean value '{text}'")
        return text == "true"

    def fields(self, default):
        return parse_fields(self.query["fields"]) if self.query.get("fields") else default

    def user_right(self, path):
        """full, limited or guest; None when an answer (401) was sent."""
        scheme, _, credentials = self.headers.get("Authorization", "").partition(" ")
        if scheme == "" and not path.startswith("/httpAuth"):
            self.send_401("Authentication required")
            return None
        right = None
        if scheme == "Bearer" and not path.startswith("/httpAuth"):
            right = self.server.teamcity.access_tokens.get(credentials.strip())
        elif scheme == "Basic":
            try:
                user, _, password = base64.b64decode(credentials).decode().partition(":")
                if user == "" and self.options.super_user_token and password == self.options.super_user_token:
                    right = "full"
            except (binascii.Error, UnicodeDecodeError):
                pass
            if right is None:
                self.send_401("Incorrect username or password.", cookie=True)
                return None
        if right is None:
            self.send_401("Invalid authentication request or authentication scheme is not supported", cookie=True)
        return right

    # dispatching

    def handle_any(self):
        self.body = self.read_body()
        address = urllib.parse.urlsplit(self.path)
        self.query = dict(urllib.parse.parse_qsl(address.query, keep_blank_values=True))
        try:
            self.route(address)
        except RestError as error:
            self.send_error_envelope(error)

    do_GET = do_HEAD = do_PUT = do_POST = do_DELETE = handle_any

    def route(self, address):
        mode, prefix = self.options.mode, self.options.context_path
        if mode == "redirect":
            self.send(self.options.redirect_status, headers=[("Location", self.options.redirect_to.rstrip("/") + self.path)])
            return
        if mode == "gateway":
            self.send_page(200, "Sign in - Example SSO", "<form method='post' action='/sso'>Sign in</form>")
            return
        if address.path != prefix and not address.path.startswith(prefix + "/"):
            self.send_page(404, "HTTP Status 404 – Not Found", "<h1>HTTP Status 404 – Not Found</h1>")
            return
        path = address.path[len(prefix):] or "/"
        if path == "/healthCheck/healthy":
            self.send(200, "")
        elif path == "/healthCheck/ready":
            self.send(200 if mode == "normal" else 503, "")
        elif mode in PAGES and path == "/mnt" and self.command == "POST" and self.options.data_directory:
            self.proceed(mode)
        elif mode in PAGES:
            self.not_ready(path, *PAGES[mode])
        elif path == "/app/agents/v1/commands/next":
            self.next_command()
        elif path.startswith("/app/agents/"):
            self.locked(self.agent_protocol, path)
        elif re.match(r"(/httpAuth|/guestAuth)?/app/rest(/|$)", path):
            self.locked(self.rest, path)
        else:
            self.page(path)

    def proceed(self, mode):
        self.options.mode = FIRST_START[FIRST_START.index(mode) + 1]
        if self.options.mode == "normal":
            os.makedirs(os.path.join(self.options.data_directory, "config"), exist_ok=True)
            with open(first_start_file(self.options.data_directory), "w", encoding="utf-8") as file:
                file.write("<server/>\n")
        self.send(302, headers=[("Location", self.options.context_path + "/mnt")])

    def locked(self, function, *arguments):
        with self.server.teamcity.lock:
            function(*arguments)

    def not_ready(self, path, title, stage, text):
        if path == "/mnt/get/stateRevision":
            self.send(200, "7")
        else:
            self.send_page(503, f"{title} -- TeamCity", f"<p>{text}</p><p>Stage: {stage}</p>")

    def page(self, path):
        if path == "/login.html":
            self.send_page(200, "Log in to TeamCity &mdash; TeamCity",
                           f"<form>Log in</form><footer>Version {VERSION} (build {BUILD})</footer>")
        elif path == "/mnt":
            self.send(302, headers=[("Location", self.options.context_path + "/")])
        elif path == "/authenticationTest.html" and self.user_right(path):
            self.send(200, secrets.token_hex(16) if "csrf" in self.query else "OK")
        elif path != "/authenticationTest.html":
            if "Mozilla" in self.headers.get("User-Agent", ""):
                self.send(302, headers=[("Location", self.options.context_path + "/login.html")])
            elif self.user_right(path):
                self.send_page(200, html.escape("Projects — TeamCity"), "Projects")

    # the agents' protocol

    def next_command(self):
        """There never is one; the agent waits a little for it, and others are served meanwhile."""
        agent = self.server.teamcity.agent_of_session(self.headers.get("TeamCity-AgentSessionId", ""))
        if agent is None:
            self.send(401, "Agent is not registered")
            return
        agent.seen()
        time.sleep(1)
        self.send(200, "")

    def agent_protocol(self, path):
        teamcity = self.server.teamcity
        if path == "/app/agents/protocols":
            self.send(200, "<list><string>polling</string></list>", "application/xml;charset=UTF-8")
        elif path == "/app/agents/v1/register" and self.command == "POST":
            agent = teamcity.register(self.body, self.client_address[0])
            new_name = f"<newName>{escape(agent.name)}</newName>"
            self.send(200, '<Response><data class="AgentRegistrationDetails">'
                           f"<agentId>{agent.id}</agentId><token>{agent.token}</token>{new_name}</data></Response>",
                      "application/xml;charset=UTF-8", [("TeamCity-AgentSessionId", agent.session)])
        elif path == "/app/agents/v1/commands/result":
            self.send(200, "")
        else:
            self.send(404, "Not found")

    # REST

    def rest(self, path):
        if PUBLIC.match(path):
            self.public(path)
            return
        right = self.user_right(path)
        if right is None:
            return
        writes = self.command not in ("GET", "HEAD")
        if writes and "TCSESSIONID" in self.headers.get("Cookie", "") and not self.headers.get("X-TC-CSRF-Token"):
            self.send(403, f"Responding with 403 status code due to failed CSRF check: authenticated {self.command} "
                           "request is made, but neither tc-csrf-token parameter nor X-TC-CSRF-Token header are "
                           "provided")
            return
        self.right = right
        host = self.headers.get("Host", "localhost")
        base_url = self.options.root_url or f"http://{host}{self.options.context_path}"
        self.entities = Entities(self.server.teamcity, base_url, self.options.context_path, right == "limited")
        # Split before decoding: a name may contain an encoded slash.
        parts = [urllib.parse.unquote(part) for part in path.partition("/app/rest")[2].strip("/").split("/")]
        if parts[0] == "latest":
            parts = parts[1:]
        method = self.command.replace("HEAD", "GET")
        handler = getattr(self, f"{method.lower()}_{parts[0]}", None) if parts and parts[0].isalpha() else None
        if handler is None:
            raise not_found(f"No resource is found for {method} {path}")
        handler(*parts[1:])

    def public(self, path):
        if path.endswith("/version"):
            self.send_text(f"{VERSION} (build {BUILD})")
        elif path.endswith("/apiVersion"):
            self.send_text("2018.1")
        elif path.endswith("/nodes"):
            self.send_entity("nodes", {"count": 1, "node": [{
                "id": "MAIN_SERVER", "url": self.options.root_url, "online": True, "role": "main_node"}]})
        else:
            self.send_entity("swagger", {"swagger": "2.0"})

    def need(self, permission):
        if self.right == "limited":
            raise forbidden(permission)

    def get_server(self, *rest):
        if rest == ():
            self.send_entity("server", select(self.entities.info(), self.fields(None)))
        elif rest == ("licensingData",):
            data = self.server.teamcity.licence()
            if self.right == "limited":
                del data["agentsLeft"]
            # What is false is left out, unless it was asked for.
            usual = {name: None for name, value in data.items() if value is not False}
            self.send_entity("licensingData", select(data, self.fields(usual)))
        else:
            raise not_found(f"No resource is found: server/{'/'.join(rest)}")

    def get_users(self, *rest):
        if rest not in (("current",), ("id:1",), ("username:lab",)):
            raise not_found(f"No user can be found by locator '{'/'.join(rest)}'.")
        self.send_entity("user", select(self.entities.user(), self.fields(None)))

    def post_users(self, *rest):
        if len(rest) != 3 or rest[1] != "tokens":
            raise not_found("No resource is found")
        if rest[0] != "current":
            raise forbidden("Manage own access tokens")
        teamcity = self.server.teamcity
        if rest[2] in teamcity.minted:
            raise bad_request(f"Token with name '{rest[2]}' already exists")
        value = teamcity.minted[rest[2]] = secrets.token_urlsafe(32)
        teamcity.access_tokens[value] = self.right
        self.send_entity("token", {"name": rest[2], "value": value, "creationTime": timestamp()})

    def delete_users(self, *rest):
        teamcity = self.server.teamcity
        if len(rest) != 3 or rest[:2] != ("current", "tokens") or rest[2] not in teamcity.minted:
            raise not_found("No token can be found")
        del teamcity.access_tokens[teamcity.minted.pop(rest[2])]
        self.send(204)

    def get_agentPools(self, *rest):  # the name in the URL
        teamcity = self.server.teamcity
        if rest == ():
            pools = [] if self.right == "limited" else [self.entities.pool(p) for p in teamcity.pools]
            default = {"count": None, "href": None, "agentPool": dict.fromkeys(("id", "name", "href"))}
            self.send_entity("agentPools", select(
                {"count": len(pools), "href": self.entities.href("/agentPools"), "agentPool": pools},
                self.fields(default)))
        elif len(rest) == 1:
            self.send_entity("agentPool", select(self.entities.pool(teamcity.find_pool(rest[0])), self.fields(None)))
        else:
            pool = teamcity.find_pool(rest[0])
            self.send_agents([a for a in teamcity.agents if a.pool is pool], self.entities.href("/" + "/".join(rest)))

    def post_agentPools(self, *rest):
        if len(rest) != 2 or rest[1] != "agents":
            raise not_found("No resource is found")
        self.need("Manage agent pools")
        teamcity = self.server.teamcity
        agent = teamcity.find_agent(f"id:{self.json_body().get('id')}")
        teamcity.move(agent, teamcity.find_pool(rest[0]))
        self.send_entity("agent", select(self.entities.agent(agent), Entities.SINGLE))

    def send_agents(self, agents, href, start=0, count=100, locator=""):
        entity = {"count": len(agents[start:start + count]), "href": href,
                  "agent": [self.entities.agent(a) for a in agents[start:start + count]]}
        if start + count < len(agents):
            kept = [p for p in split_outside_parentheses(locator, ",") if not re.match(r"(count|start):", p) and p]
            following = ",".join(kept + [f"count:{count}", f"start:{start + count}"])
            entity["nextHref"] = self.entities.href("/agents?" + urllib.parse.urlencode({"locator": following}))
        default = {"count": None, "href": None, "nextHref": None, "agent": Entities.LIST_ITEM}
        self.send_entity("agents", select(entity, self.fields(default)))

    def get_agents(self, *rest):
        teamcity = self.server.teamcity
        if rest == ():
            text = self.query.get("locator", "")
            agents, locator = teamcity.find_agents(text)
            href = self.entities.href("/agents" + ("?" + urllib.parse.urlencode({"locator": text}) if text else ""))
            try:
                start, count = int(locator.get("start", 0)), int(locator.get("count", 100))
            except ValueError as error:
                raise bad_request(f"Invalid count or start in locator '{text}'") from error
            self.send_agents(agents, href, start, count, text)
            return
        agent = teamcity.find_agent(rest[0])
        entity = self.entities.agent(agent)
        if len(rest) == 1:
            self.send_entity("agent", select(entity, self.fields(Entities.SINGLE)))
        elif rest[1] in ("authorized", "enabled"):
            self.send_text(str(entity[rest[1]]).lower())
        elif rest[1] in ("authorizedInfo", "enabledInfo") and rest[1] in entity:
            self.send_entity(rest[1], select(entity[rest[1]], self.fields(None)))
        elif rest[1] == "pool":
            self.send_entity("agentPool", select(entity["pool"], self.fields(None)))
        elif rest[1] == "authToken":
            self.need("Authorize agent")
            self.send_text(agent.token)
        else:
            raise not_found(f"No resource is found: agents/{'/'.join(rest)}")

    def put_agents(self, *rest):
        if len(rest) != 2:
            raise not_found(f"No resource is found: agents/{'/'.join(rest)}")
        teamcity = self.server.teamcity
        agent = teamcity.find_agent(rest[0])
        if rest[1] in ("authorized", "authorizedInfo"):
            self.need("Authorize agent")
        elif rest[1] in ("enabled", "enabledInfo"):
            self.need("Enable / disable agent")
        elif rest[1] == "pool":
            self.need("Manage agent pools")
            wanted = self.json_body()
            if "id" not in wanted and "locator" not in wanted:
                raise bad_request("No agent pool is specified.")
            pool = teamcity.find_pool(wanted.get("locator") or f"id:{wanted['id']}")
            teamcity.move(agent, pool)
            self.send_entity("agentPool", self.entities.pool(pool))
            return
        else:
            raise not_found(f"No resource is found: agents/{'/'.join(rest)}")

        comment = None
        if rest[1].endswith("Info"):
            wanted = self.json_body()
            if not isinstance(wanted.get("status"), bool):
                raise bad_request("Attribute 'status' should not be empty.")
            status = wanted["status"]
            comment = {"timestamp": timestamp(), "text": (wanted.get("comment") or {}).get("text", "")}
        else:
            status = self.boolean_body()
        what = rest[1].removesuffix("Info")
        if what == "authorized":
            teamcity.authorise(agent, status)
            agent.authorized_comment = comment
        else:
            agent.enabled = status
            agent.enabled_comment = comment
        if rest[1].endswith("Info"):
            self.send_entity(rest[1], self.entities.status_info(status, comment))
        else:
            self.send_text(str(status).lower())

    def delete_agents(self, *rest):
        teamcity = self.server.teamcity
        agent = teamcity.find_agent(rest[0] if rest else "")
        self.need("Remove agent")
        if agent.connected:  # what a real server answers here is not known
            raise bad_request(f"Agent '{agent.name}' is connected and cannot be removed.")
        teamcity.agents.remove(agent)
        self.send(204)

    def log_message(self, *arguments):
        text = arguments[0] % arguments[1:]
        sys.stderr.write(f"{self.log_date_time_string()} {self.client_address[0]} {text}\n")


def first_start_file(data_directory):
    """There from the first start on."""
    return os.path.join(data_directory, "config", "main-config.xml")


def listen_address(text):
    host, _, port = text.rpartition(":")
    return host, int(port)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--listen", type=listen_address, action="append", metavar="HOST:PORT",
                        help="may be repeated; port 0 takes a free one")
    parser.add_argument("--mode", choices=["normal", "starting", "maintenance", "redirect", "gateway"], default="normal")
    parser.add_argument("--context-path", default="", metavar="/PATH")
    parser.add_argument("--root-url", default="", help="the server's own idea of its URL, for webUrl")
    parser.add_argument("--redirect-to", default="", metavar="URL")
    parser.add_argument("--redirect-status", type=int, default=302)
    parser.add_argument("--tls", nargs=2, metavar=("CERTIFICATE", "KEY"))
    parser.add_argument("--token", default="token", help="access token of an administrator")
    parser.add_argument("--limited-token", help="access token of a user who sees agents and changes nothing")
    parser.add_argument("--super-user-token", help="password of the empty user name")
    parser.add_argument("--data-directory", metavar="FOLDER", help="be a server with this data directory")
    parser.add_argument("--max-agents", type=int, default=3, help="licensed agents, -1 for no limit")
    parser.add_argument("--licence", default="professional")
    parser.add_argument("--pool", action="append", default=["Linux"], metavar="NAME[:MAX]")
    parser.add_argument("--agent", action="append", default=[], metavar="NAME", help="a connected, unauthorised agent")
    parser.add_argument("--authorized-agent", action="append", default=[], metavar="NAME")
    parser.add_argument("--old-errors", action="store_true", help="errors as text, as servers of 2024 sent them")
    options = parser.parse_args()
    if options.data_directory:
        options.super_user_token = str(10**18 + secrets.randbelow(9 * 10**18))
        if not os.path.exists(first_start_file(options.data_directory)):
            options.mode = FIRST_START[0]
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # process 1 has no default
        print(f"[TeamCity] Super user authentication token: {options.super_user_token} (use empty username with "
              "the token as the password to access the server)", flush=True)

    teamcity = Server(options)
    for address in options.listen or [("127.0.0.1", 8111)]:
        server = ThreadingHTTPServer(address, Handler)
        server.daemon_threads = True
        server.teamcity = teamcity
        if options.tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*options.tls)
            server.socket = context.wrap_socket(server.socket, server_side=True)
        print(f"listening on {'https' if options.tls else 'http'}://{address[0]}:{server.server_address[1]}"
              f"{options.context_path}", flush=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
    threading.Event().wait()


if __name__ == "__main__":
    main()
