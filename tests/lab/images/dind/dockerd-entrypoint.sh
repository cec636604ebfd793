#!/bin/sh
# Starts the engine: with TLS when DOCKER_TLS_CERTDIR names a folder, on plain TCP when it is empty.
# Keys have 2048 bits, to be quick; the real image makes 4096.
set -eu

# Every name and address under which this container may be called.
names() {
    {
        ip -o addr show scope global | sed -nE 's/.* inet6? ([^/ ]+).*/IP:\1/p'
        echo IP:127.0.0.1
        echo "DNS:$(cat /etc/hostname)"
        echo DNS:docker
        echo DNS:localhost
        echo "DNS:$(hostname -f 2>/dev/null || hostname)"
        echo "DNS:$(hostname -s)"
        for name in ${DOCKER_TLS_SAN:-}; do echo "$name"; done
    } | sort -u | paste -sd, -
}

new_key() {
    [ -s "$1" ] || openssl genrsa -out "$1" 2048 2>/dev/null
}

# certificate FOLDER CN EXTENSIONS
certificate() {
    new_key "$1/key.pem"
    printf '%s\n' "$3" > "$1/openssl.cnf"
    openssl req -new -key "$1/key.pem" -subj "/CN=$2" -out "$1/csr.pem"
    openssl x509 -req -in "$1/csr.pem" -CA "$certs/ca/cert.pem" -CAkey "$certs/ca/key.pem" \
        -CAcreateserial -days 825 -extfile "$1/openssl.cnf" -out "$1/cert.pem" 2>/dev/null
    cp "$certs/ca/cert.pem" "$1/ca.pem"
    openssl verify -CAfile "$1/ca.pem" "$1/cert.pem"
}

make_certificates() {
    mkdir -p "$certs/ca" "$certs/server" "$certs/client"
    if [ -s "$certs/server/cert.pem" ] && [ -s "$certs/server/ca.pem" ] && [ ! -s "$certs/ca/key.pem" ]; then
        openssl verify -CAfile "$certs/server/ca.pem" "$certs/server/cert.pem"
        return
    fi
    new_key "$certs/ca/key.pem"
    openssl req -new -x509 -key "$certs/ca/key.pem" -subj "/CN=docker:dind CA" -days 825 -out "$certs/ca/cert.pem"
    certificate "$certs/server" docker:dind "subjectAltName = $(names)
extendedKeyUsage = serverAuth"
    certificate "$certs/client" docker:dind "extendedKeyUsage = clientAuth"
    chmod 0644 "$certs/client/key.pem"
}

if [ $# -eq 0 ] || [ "${1#-}" != "$1" ]; then
    socket=unix:///var/run/docker.sock
    case "${DOCKER_HOST:-}" in unix://*) socket=$DOCKER_HOST ;; esac
    certs=${DOCKER_TLS_CERTDIR:-}
    if [ -n "$certs" ]; then
        make_certificates
        set -- dockerd --host="$socket" --host=tcp://0.0.0.0:2376 --tlsverify \
            --tlscacert "$certs/server/ca.pem" --tlscert "$certs/server/cert.pem" --tlskey "$certs/server/key.pem" "$@"
    else
        set -- dockerd --host="$socket" --host=tcp://0.0.0.0:2375 "$@"
    fi
fi

if [ "$1" = dockerd ]; then
    rm -f /var/run/docker.pid /run/docker/containerd/containerd.pid
    if [ "${DOCKER_IPTABLES_LEGACY+set}" = set ]; then
        flavour=legacy
        [ -n "$DOCKER_IPTABLES_LEGACY" ] || flavour=nft
        update-alternatives --set iptables /usr/sbin/iptables-$flavour > /dev/null
        update-alternatives --set ip6tables /usr/sbin/ip6tables-$flavour > /dev/null
    fi
    engine-nesting
    exec tini -- "$@"
fi
exec docker-entrypoint.sh "$@"
