#include "gui/terminal.h"

#include "render/shellquote.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

/// What stands before a command in each terminal's arguments; "-e" in all others
/// (x-terminal-emulator of Debian's policy, xterm, konsole).
QString runOption(const QString &terminal)
{
    const QString name = QFileInfo(terminal).fileName();
    if (name == "gnome-terminal"_L1 || name == "kgx"_L1 || name == "gnome-console"_L1) {
        return u"--"_s;
    }
    return name == "xfce4-terminal"_L1 ? u"-x"_s : u"-e"_s;
}

/// Of a TLS engine the docker command takes the files of a folder, by these names.
QString certificateFolder(const docker::TlsFiles &files)
{
    for (const QString &file : {files.certificate, files.authority}) {
        if (!file.isEmpty()) {
            return QFileInfo(file).path();
        }
    }
    return {};
}

/// Variables that tell the docker command which engine to use.
QStringList variablesFor(const docker::Endpoint &endpoint)
{
    QStringList variables{u"DOCKER_HOST="_s + endpoint.address};
    if (endpoint.kind == docker::Endpoint::Kind::Tls) {
        variables.append(endpoint.tls.isVerified ? u"DOCKER_TLS_VERIFY=1"_s : u"DOCKER_TLS=1"_s);
        if (const QString folder = certificateFolder(endpoint.tls); !folder.isEmpty()) {
            variables.append(u"DOCKER_CERT_PATH="_s + folder);
        }
    }
    return variables;
}

Error noTerminal(const QString &why, const QString &typed)
{
    return {ErrorCode::NotFound, why,
            Text::tr("Type this in a terminal of your own:\n%1").arg(typed)};
}

} // namespace

CommandLine inTerminal(const CommandLine &command, const QProcessEnvironment &environment,
                       const std::function<QString(const QString &)> &find)
{
    QStringList terminals{environment.value(u"TERMINAL"_s)};
    terminals += {u"x-terminal-emulator"_s, u"gnome-terminal"_s, u"konsole"_s, u"xfce4-terminal"_s,
                  u"xterm"_s};
    for (const QString &terminal : std::as_const(terminals)) {
        const QString path = terminal.isEmpty() ? QString() : find(terminal);
        if (path.isEmpty()) {
            continue;
        }
        // What Debian's alternative stands for has the options of that.
        const QString real = QFileInfo(path).canonicalFilePath();
        return CommandLine{path, runOption(real.isEmpty() ? path : real)} + command;
    }
    return {};
}

CommandLine shellIn(const QString &container)
{
    return {u"docker"_s,
            u"exec"_s,
            u"-it"_s,
            container,
            u"sh"_s,
            u"-c"_s,
            u"exec $(command -v bash || command -v sh)"_s};
}

QProcessEnvironment environmentFor(const docker::Endpoint &endpoint,
                                   QProcessEnvironment environment)
{
    for (const QString &name : {u"DOCKER_CONTEXT"_s, u"DOCKER_TLS"_s, u"DOCKER_TLS_VERIFY"_s,
                                u"DOCKER_CERT_PATH"_s, u"DOCKER_API_VERSION"_s}) {
        environment.remove(name);
    }
    for (const QString &variable : variablesFor(endpoint)) {
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    return environment;
}

QString typedFor(const docker::Endpoint &endpoint, const CommandLine &command)
{
    QString typed;
    for (const QString &variable : variablesFor(endpoint)) {
        const QString name = variable.section(u'=', 0, 0);
        typed += name + u'=' + shellQuote(variable.section(u'=', 1)) + u' ';
    }
    return typed + shellJoin(command);
}

Result<void> openShell(const QString &container, const docker::Endpoint &endpoint,
                       const QProcessEnvironment &environment)
{
    const auto find = [](const QString &program) {
        return QStandardPaths::findExecutable(program);
    };
    const CommandLine shell = shellIn(container);
    const QString typed = typedFor(endpoint, shell);
    if (find(shell.first()).isEmpty()) {
        return noTerminal(Text::tr("The docker command is not installed on this machine."), typed);
    }
    const CommandLine command = inTerminal(shell, environment, find);
    if (command.isEmpty()) {
        return noTerminal(Text::tr("No terminal was found. Set TERMINAL to the name of yours."),
                          typed);
    }
    QProcess process;
    process.setProgram(command.first());
    process.setArguments(command.sliced(1));
    process.setProcessEnvironment(environmentFor(endpoint, environment));
    if (!process.startDetached()) {
        return Error{ErrorCode::Io,
                     Text::tr("The terminal %1 did not start: %2.")
                         .arg(command.first(), process.errorString()),
                     Text::tr("Type this in a terminal of your own:\n%1").arg(typed)};
    }
    return {};
}

} // namespace dw::gui
