#!/usr/bin/python3
"""A TCP proxy that is slow, or breaks off: for tests of cancelling and of cut connections.

    slowproxy.py --listen 127.0.0.1:5001 --to 127.0.0.1:5000 [--rate BYTES_PER_S] [--cut BYTES]

--rate limits what each connection receives; --cut resets a connection once it received so much.
"""
import argparse
import fcntl
import select
import socket
import struct
import sys
import termios
import threading
import time

CHUNK = 16 * 1024


def address(text):
    host, _, port = text.rpartition(":")
    return host, int(port)


def reset(connection):
    """Closes with RST, as a broken line does, but only after what was sent has arrived."""
    try:
        for _ in range(100):
            unsent = fcntl.ioctl(connection, termios.TIOCOUTQ, b"\0\0\0\0")
            if not any(unsent):
                break
            time.sleep(0.1)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
    except OSError:
        pass


def serve(client, options):
    try:
        server = socket.create_connection(options.to, timeout=10)
    except OSError as error:
        print(f"cannot reach {options.to}: {error}", file=sys.stderr, flush=True)
        reset(client)
        return
    server.settimeout(None)
    try:
        relay(client, server, options)
    except OSError:
        pass
    for connection in (client, server):
        connection.close()


def relay(client, server, options):
    sent, due = 0, time.monotonic()
    reading = [client, server]
    while True:
        for source in select.select(reading, [], [])[0]:
            data = source.recv(CHUNK)
            if source is client:
                if data:
                    server.sendall(data)
                else:
                    reading.remove(client)
                    server.shutdown(socket.SHUT_WR)
                continue
            if not data:
                return
            if options.cut and sent + len(data) > options.cut:
                client.sendall(data[:options.cut - sent])
                reset(client)
                return
            client.sendall(data)
            sent += len(data)
            if options.rate:
                due = max(due, time.monotonic() - 0.5) + len(data) / options.rate
                time.sleep(max(0.0, due - time.monotonic()))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--listen", type=address, required=True)
    parser.add_argument("--to", type=address, required=True)
    parser.add_argument("--rate", type=int, default=0)
    parser.add_argument("--cut", type=int, default=0)
    options = parser.parse_args()
    listener = socket.create_server(options.listen)
    while True:
        client, _ = listener.accept()
        threading.Thread(target=serve, args=(client, options), daemon=True).start()


if __name__ == "__main__":
    main()
