"""A small session manager of X11 (XSMP), as a desktop has one: its programs register, are asked to
save what they hold, and are told to end. Built on the reference implementation (libSM, libICE)."""

import ctypes
import select
import time

_sm = ctypes.CDLL("libSM.so.6")
_ice = ctypes.CDLL("libICE.so.6")
_libc = ctypes.CDLL(None)
_ice.IceComposeNetworkIdList.restype = ctypes.c_void_p
_ice.IceAcceptConnection.restype = ctypes.c_void_p
_libc.strdup.restype = ctypes.c_void_p

_POINTER = ctypes.c_void_p


def _status(*arguments):
    return ctypes.CFUNCTYPE(ctypes.c_int, *arguments)


def _void(*arguments):
    return ctypes.CFUNCTYPE(None, *arguments)


class _Value(ctypes.Structure):
    _fields_ = [("length", ctypes.c_int), ("value", _POINTER)]


class _Property(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("type", ctypes.c_char_p), ("count", ctypes.c_int),
                ("values", ctypes.POINTER(_Value))]


# The requests of a program, in the order of SmsCallbacks.
_REQUESTS = [
    ("register", _status(_POINTER, _POINTER, _POINTER)),
    ("interact", _void(_POINTER, _POINTER, ctypes.c_int)),
    ("interact_done", _void(_POINTER, _POINTER, ctypes.c_int)),
    ("save", _void(_POINTER, _POINTER, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_int,
                   ctypes.c_int)),
    ("save_phase_2", _void(_POINTER, _POINTER)),
    ("save_done", _void(_POINTER, _POINTER, ctypes.c_int)),
    ("close", _void(_POINTER, _POINTER, ctypes.c_int, _POINTER)),
    ("set", _void(_POINTER, _POINTER, ctypes.c_int, ctypes.POINTER(ctypes.POINTER(_Property)))),
    ("delete", _void(_POINTER, _POINTER, ctypes.c_int, _POINTER)),
    ("get", _void(_POINTER, _POINTER)),
]


class _Callbacks(ctypes.Structure):
    _fields_ = [field for name, kind in _REQUESTS
                for field in ((name, kind), (name + "_data", _POINTER))]


_NEW_CLIENT = _status(_POINTER, _POINTER, ctypes.POINTER(ctypes.c_ulong),
                      ctypes.POINTER(_Callbacks), _POINTER)
_HOST_AUTH = _status(ctypes.c_char_p)


class SessionManager:
    """For one program, on a thread of its caller: it works in run_until()."""

    def __init__(self):
        self.client = None
        self.registered = 0
        self.saved = 0         # times that the program said it has
        self.properties = {}   # name: list of values
        self._connections = []
        self._callbacks = {name: kind(getattr(self, "_" + name, self._ignore))
                           for name, kind in _REQUESTS}
        self._new_client = _NEW_CLIENT(self._accept_client)
        self._allow = _HOST_AUTH(lambda host: 1)
        # The library's own ends the process when a program is gone.
        self._gone = _void(_POINTER)(lambda connection: None)
        _ice.IceSetIOErrorHandler(self._gone)
        error = ctypes.create_string_buffer(256)
        if not _sm.SmsInitialize(b"test", b"1", self._new_client, None, self._allow,
                                 len(error), error):
            raise RuntimeError(error.value)
        for transport in (b"tcp", b"inet", b"inet6"):
            _ice._IceTransNoListen(transport) # on this machine only
        count = ctypes.c_int()
        self._listeners = ctypes.POINTER(_POINTER)()
        if not _ice.IceListenForConnections(ctypes.byref(count), ctypes.byref(self._listeners),
                                            len(error), error):
            raise RuntimeError(error.value)
        self._count = count.value
        for i in range(self._count):
            _ice.IceSetHostBasedAuthProc(_POINTER(self._listeners[i]), self._allow)
        self.address = ctypes.string_at(
            _ice.IceComposeNetworkIdList(count, self._listeners)).decode()

    def close(self):
        _ice.IceFreeListenObjs(self._count, self._listeners)

    def ask_to_save(self, ending):
        _sm.SmsSaveYourself(self.client, 2, int(ending), 0, 0)

    def end(self):
        _sm.SmsDie(self.client)

    def run_until(self, condition, patience=60):
        deadline = time.monotonic() + patience
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError("the program does not answer its session manager")
            listeners = {_ice.IceGetListenConnectionNumber(_POINTER(self._listeners[i])):
                         self._listeners[i] for i in range(self._count)}
            connections = {_ice.IceConnectionNumber(_POINTER(c)): c for c in self._connections}
            ready, _, _ = select.select([*listeners, *connections], [], [], 0.1)
            for descriptor in ready:
                if descriptor in listeners:
                    status = ctypes.c_int()
                    connection = _ice.IceAcceptConnection(_POINTER(listeners[descriptor]),
                                                          ctypes.byref(status))
                    if connection:
                        self._connections.append(connection)
                elif _ice.IceProcessMessages(_POINTER(connections[descriptor]), None, None) != 0:
                    self._connections.remove(connections[descriptor])

    @staticmethod
    def _ignore(*_):
        return 1

    def _accept_client(self, client, _data, mask, callbacks, _reason):
        self.client = _POINTER(client)
        mask[0] = (1 << len(_REQUESTS)) - 1
        for name, _ in _REQUESTS:
            setattr(callbacks[0], name, self._callbacks[name])
        return 1

    def _register(self, client, _data, previous):
        # The library takes the text over, and frees it.
        own = previous or _libc.strdup(b"1-of-the-test")
        _sm.SmsRegisterClientReply(_POINTER(client), _POINTER(own))
        if not previous: # the protocol asks for it
            _sm.SmsSaveYourself(_POINTER(client), 1, 0, 0, 0)
        self.registered += 1
        return 1

    def _save_done(self, client, _data, _success):
        _sm.SmsSaveComplete(_POINTER(client))
        self.saved += 1

    def _set(self, _client, _data, count, properties):
        for i in range(count):
            entry = properties[i][0]
            self.properties[entry.name.decode()] = [
                ctypes.string_at(entry.values[j].value, entry.values[j].length).decode()
                for j in range(entry.count)]

    def _close(self, client, _data, _count, _reasons):
        _sm.SmsCleanUp(_POINTER(client))
