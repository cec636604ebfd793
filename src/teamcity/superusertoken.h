#pragma once

#include <QByteArray>
#include <QString>

namespace dw::teamcity {

/// Finds the newest super user token in a server's log while that streams in. The server prints one
/// at each start, and again when its login page asks for it
/// (jetbrains.com/help/teamcity/super-user.html); with it anybody is an administrator.
class SuperUserTokenFinder
{
public:
    /// The next bytes of the log; lines may be split between calls. Of a line no more than 4 KiB
    /// are looked at.
    void add(const QByteArray &chunk);

    /// Of the newest line that has one and is complete; empty if there is none yet. A secret.
    const QString &token() const { return m_token; }

private:
    void endLine();

    QByteArray m_line;
    QString m_token;
};

} // namespace dw::teamcity
