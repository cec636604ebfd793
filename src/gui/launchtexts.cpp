#include "gui/launchtexts.h"

#include "guidance/doctor.h"
#include "launch/drift.h"
#include "plan/labels.h"
#include "teamcity/serverurl.h"

#include <QCoreApplication>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaunchTexts)
};

constexpr qsizetype mostNames = 6;

QString paragraph(const QString &html)
{
    return u"<p style='margin:0 0 8px 0'>"_s + html + u"</p>"_s;
}

QString code(const QString &text)
{
    return u"<code>"_s + text.toHtmlEscaped() + u"</code>"_s;
}

template <class T>
QStringList namesOf(const QList<T> &objects)
{
    QStringList names;
    for (const T &object : objects) {
        names.append(object.name);
    }
    return names;
}

QString listed(const QStringList &names)
{
    QString text = QStringList(names.mid(0, mostNames)).join(u", "_s).toHtmlEscaped();
    if (names.size() > mostNames) {
        text += u' ' + Text::tr("and %1 more").arg(names.size() - mostNames);
    }
    return text;
}

QString row(const QString &what, const QString &html)
{
    return u"<tr><td style='padding-right:16px'>%1</td><td>%2</td></tr>"_s.arg(what.toHtmlEscaped(),
                                                                               html);
}

/// Rows of what there is now.
QString made(const Plan &plan)
{
    QString rows = row(Text::tr("Containers"), listed(namesOf(plan.containers)));
    if (!plan.networks.isEmpty()) {
        rows += row(Text::tr("Networks"), listed(namesOf(plan.networks)));
    }
    if (!plan.volumes.isEmpty()) {
        rows += row(Text::tr("Volumes"), listed(namesOf(plan.volumes)));
    }
    return rows;
}

/// Rows of how to stop and remove it. The names in a plan need no quoting in a shell.
QString commands(const LaunchReport &report)
{
    const Plan &plan = report.plan;
    // Agents before their server: its network goes with the last of them.
    QStringList names{report.agents.value(0)};
    if (const Container *server = serverOf(plan)) {
        names.append(server->name);
    }
    const auto ours = [&names](const QString &action) {
        QStringList each;
        for (const QString &name : std::as_const(names)) {
            each.append(u"dind-wizard agents %1 %2"_s.arg(action, name));
        }
        return each.join(u" && "_s);
    };
    const bool few = plan.containers.size() <= 4;
    const QString label = u"label="_s + labels::deployment + u'=' + plan.deployment;
    const QString containers =
        few ? namesOf(plan.containers).join(u' ') : u"$(docker ps -aq --filter %1)"_s.arg(label);
    QString remove = u"docker rm -f "_s + containers;
    if (!plan.networks.isEmpty()) {
        remove += u" && docker network rm $(docker network ls -q --filter %1)"_s.arg(label);
    }
    const auto either = [](const QString &program, const QString &docker) {
        return code(program) + u"&nbsp; "_s + Text::tr("or") + u"&nbsp; "_s + code(docker);
    };
    return row(Text::tr("To stop it"), either(ours(u"stop"_s), u"docker stop "_s + containers)) +
           row(Text::tr("To remove it"), either(ours(u"remove"_s), remove)) +
           row(Text::tr("… with its data"),
               either(ours(u"remove --volumes"_s),
                      u"docker volume rm $(docker volume ls -q --filter %1)"_s.arg(label)));
}

QString comparison(const QList<Difference> &differences)
{
    if (differences.isEmpty()) {
        return Text::tr("What runs was read back from the engine and compared with the preview: "
                        "no differences.");
    }
    QStringList lines;
    for (const Difference &difference : differences.mid(0, mostNames)) {
        lines.append(describe(difference).toHtmlEscaped());
    }
    if (differences.size() > mostNames) {
        lines.append(Text::tr("and %1 more").arg(differences.size() - mostNames));
    }
    return Text::tr("What runs is not quite what the preview says:") + u"<br>"_s +
           lines.join(u"<br>"_s);
}

} // namespace

QUrl authorizePage(const QString &serverUrl)
{
    return QUrl(teamcity::unauthorizedAgentsPage(serverUrl), QUrl::StrictMode);
}

QString successText(const LaunchReport &report)
{
    QString html = paragraph(
        Text::tr("Next: authorize the agent in TeamCity. It shows up there within some minutes, "
                 "under “Unauthorized”; until then it runs no builds."));
    if (report.differences) {
        html += paragraph(comparison(*report.differences));
    }
    QString rows = made(report.plan);
    if (!report.reused.isEmpty()) {
        rows += row(Text::tr("Taken over, with their data"), listed(report.reused));
    }
    return html + u"<table cellspacing='0' cellpadding='2'>"_s + rows + commands(report) +
           u"</table>"_s;
}

QString errorText(const Error &error)
{
    const Error known = explained(error);
    const QString html = paragraph(known.message.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    return known.hint.isEmpty()
               ? html
               : html + paragraph(known.hint.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString failureText(const LaunchReport &report)
{
    const Error error = report.error.value_or(Error{});
    const QString html = error.code == ErrorCode::Cancelled ? QString() : errorText(error);
    if (report.leftBehind.isEmpty()) {
        return html +
               paragraph(Text::tr("Nothing was left behind: everything that this launch had made "
                                  "is removed again."));
    }
    return html + paragraph(Text::tr("This could not be taken back. When the cause is gone, choose "
                                     "\"Launches that were cut off\" in the menu: ") +
                            report.leftBehind.join(u", "_s).toHtmlEscaped());
}

} // namespace dw::gui
