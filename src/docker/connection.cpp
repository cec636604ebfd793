#include "docker/connection.h"

#include "docker/tr.h"
#include "docker/unreachable.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocalSocket>
#include <QNetworkProxy>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::docker {

namespace {

constexpr qint64 readBuffer = qint64{256} * 1024;
constexpr qsizetype mostComplaint = 4096;

class LocalConnection : public Connection
{
public:
    explicit LocalConnection(Endpoint endpoint) : m_endpoint(std::move(endpoint))
    {
        m_socket.setReadBufferSize(readBuffer);
        connect(&m_socket, &QLocalSocket::readyRead, this, &Connection::changed);
        connect(&m_socket, &QLocalSocket::stateChanged, this, &Connection::changed);
        connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
            if (m_socket.error() != QLocalSocket::SocketTimeoutError) { // letIn() found nothing
                m_hasFailed = true;
                emit changed();
            }
        });
    }

    /// Unbuffered: bytes are copied once less. The socket within a QLocalSocket has a buffer
    /// nevertheless.
    void open() override
    {
        m_socket.connectToServer(m_endpoint.path, QIODevice::ReadWrite | QIODevice::Unbuffered);
    }
    bool isOpen() const override { return m_socket.state() == QLocalSocket::ConnectedState; }
    /// A socket without a buffer finds its end by reading, and tells it as an error only.
    bool isOver() const override
    {
        return m_hasFailed || m_socket.state() == QLocalSocket::UnconnectedState;
    }
    QIODevice &device() override { return m_socket; }
    /// A socket whose buffer is full waits for nothing; it wants one byte for that.
    void hold() override { m_socket.setReadBufferSize(1); }
    void letIn() override
    {
        m_socket.setReadBufferSize(readBuffer);
        m_socket.waitForReadyRead(0); // takes what is there, and does not wait
    }
    Error failure() const override { return unreachable(m_endpoint, m_socket.error()); }

private:
    Endpoint m_endpoint;
    QLocalSocket m_socket;
    bool m_hasFailed = false;
};

/// Over TCP, with or without TLS. The docker command's rules: with TLS the engine shows a
/// certificate of the given authority for the host's name, and is shown the client's.
class TcpConnection : public Connection
{
public:
    explicit TcpConnection(Endpoint endpoint) : m_endpoint(std::move(endpoint))
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.setReadBufferSize(readBuffer);
        connect(&m_socket, &QSslSocket::readyRead, this, &Connection::changed);
        connect(&m_socket, &QSslSocket::stateChanged, this, &Connection::changed);
        connect(&m_socket, &QSslSocket::encrypted, this, &Connection::changed);
        connect(&m_socket, &QSslSocket::errorOccurred, this, &Connection::changed);
        connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            m_problem = errors.isEmpty() ? QString() : errors.first().errorString();
        });
    }

    void open() override
    {
        if (m_endpoint.kind == Endpoint::Kind::Tcp) {
            m_socket.connectToHost(m_endpoint.host, m_endpoint.port);
            return;
        }
        if (!readFiles()) {
            m_isRefused = true;
            QMetaObject::invokeMethod(this, &Connection::changed, Qt::QueuedConnection);
            return;
        }
        m_socket.connectToHostEncrypted(m_endpoint.host, m_endpoint.port);
    }
    bool isOpen() const override
    {
        return m_endpoint.kind == Endpoint::Kind::Tcp
                   ? m_socket.state() == QAbstractSocket::ConnectedState
                   : m_socket.isEncrypted();
    }
    bool isOver() const override
    {
        return m_isRefused || m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    QIODevice &device() override { return m_socket; }
    Error failure() const override
    {
        if (m_isRefused) {
            return {
                ErrorCode::EngineUnreachable, m_problem,
                Tr::tr("They belong in the folder that DOCKER_CERT_PATH names, or to the Docker "
                       "context: ca.pem, cert.pem and key.pem.")};
        }
        return unreachableOverNetwork(m_endpoint, m_socket.error(),
                                      m_problem.isEmpty() ? m_socket.errorString() : m_problem);
    }

private:
    /// The authority, and the client's certificate with its key, where they are given.
    bool readFiles()
    {
        QSslConfiguration configuration = m_socket.sslConfiguration();
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        configuration.setPeerVerifyMode(m_endpoint.tls.isVerified ? QSslSocket::VerifyPeer
                                                                  : QSslSocket::VerifyNone);
        if (!m_endpoint.tls.authority.isEmpty()) {
            const QList<QSslCertificate> all =
                QSslCertificate::fromPath(m_endpoint.tls.authority, QSsl::Pem);
            if (all.isEmpty()) {
                return refuse(m_endpoint.tls.authority);
            }
            configuration.setCaCertificates(all); // and no other: as the docker command does
        }
        if (!m_endpoint.tls.certificate.isEmpty()) {
            const QList<QSslCertificate> chain =
                QSslCertificate::fromPath(m_endpoint.tls.certificate, QSsl::Pem);
            const QSslKey key = readKey();
            if (chain.isEmpty()) {
                return refuse(m_endpoint.tls.certificate);
            }
            if (key.isNull()) {
                return refuse(m_endpoint.tls.key);
            }
            configuration.setLocalCertificateChain(chain);
            configuration.setPrivateKey(key);
        }
        m_socket.setSslConfiguration(configuration);
        return true;
    }

    QSslKey readKey() const
    {
        QFile file(m_endpoint.tls.key);
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        const QByteArray pem = file.read(64LL * 1024);
        for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
            QSslKey key(pem, algorithm);
            if (!key.isNull()) {
                return key;
            }
        }
        return {};
    }

    bool refuse(const QString &path)
    {
        m_problem = Tr::tr("The engine at %1 (from: %2) needs certificates, and %3 can't be read.")
                        .arg(m_endpoint.address, m_endpoint.origin, path);
        return false;
    }

    Endpoint m_endpoint;
    QSslSocket m_socket;
    QString m_problem;
    bool m_isRefused = false; ///< for want of files
};

/// As the docker command does: ssh runs "docker system dial-stdio" on the engine's machine, and
/// that passes the bytes on (docker/cli, cli/connhelper).
class SshConnection : public Connection
{
public:
    explicit SshConnection(Endpoint endpoint)
        : m_endpoint(std::move(endpoint)), m_process(new QProcess)
    {
        connect(m_process, &QProcess::readyReadStandardOutput, this, &Connection::changed);
        connect(m_process, &QProcess::readyReadStandardError, this, [this] {
            m_complaint += m_process->readAllStandardError();
            m_complaint = m_complaint.right(mostComplaint);
        });
        connect(m_process, &QProcess::stateChanged, this, &Connection::changed);
    }

    ~SshConnection() override
    {
        // A process that is destroyed while it runs is waited for.
        m_process->disconnect(this);
        if (m_process->state() == QProcess::NotRunning) {
            m_process->deleteLater();
            return;
        }
        connect(m_process, &QProcess::stateChanged, m_process, [process = m_process] {
            if (process->state() == QProcess::NotRunning) {
                process->deleteLater();
            }
        });
        m_process->setParent(QCoreApplication::instance()); // which may end before it
        m_process->kill();
    }

    void open() override
    {
        // Without a terminal of its own it must not ask: a host that is not known is refused.
        QStringList arguments{u"-o"_s, u"ConnectTimeout=30"_s, u"-o"_s, u"BatchMode=yes"_s,
                              u"-T"_s};
        if (!m_endpoint.user.isEmpty()) {
            arguments += {u"-l"_s, m_endpoint.user};
        }
        if (m_endpoint.port > 0) {
            arguments += {u"-p"_s, QString::number(m_endpoint.port)};
        }
        arguments += {u"--"_s, m_endpoint.host, u"docker"_s, u"system"_s, u"dial-stdio"_s};
        m_process->start(u"ssh"_s, arguments);
    }
    bool isOpen() const override { return m_process->state() == QProcess::Running; }
    bool isOver() const override { return m_process->state() == QProcess::NotRunning; }
    QIODevice &device() override { return *m_process; }
    Error failure() const override
    {
        return unreachableOverSsh(m_endpoint, QString::fromUtf8(m_complaint).trimmed(),
                                  m_process->error() == QProcess::FailedToStart);
    }

private:
    Endpoint m_endpoint;
    QProcess *m_process; ///< deletes itself when it has ended, and at the latest with the program
    QByteArray m_complaint;
};

} // namespace

std::unique_ptr<Connection> Connection::to(const Endpoint &endpoint)
{
    switch (endpoint.kind) {
    case Endpoint::Kind::UnixSocket:
    case Endpoint::Kind::NamedPipe:
        break;
    case Endpoint::Kind::Tcp:
    case Endpoint::Kind::Tls:
        return std::make_unique<TcpConnection>(endpoint);
    case Endpoint::Kind::Ssh:
        return std::make_unique<SshConnection>(endpoint);
    }
    return std::make_unique<LocalConnection>(endpoint);
}

} // namespace dw::docker
