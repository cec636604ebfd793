#include "gui/reachpanel.h"

#include "gui/taborder.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

QString bullets(const QStringList &lines)
{
    return u"• "_s + lines.join(u"\n• "_s);
}

} // namespace

QString iconFor(Severity severity)
{
    return severity == Severity::High     ? u"blocker"_s
           : severity == Severity::Medium ? u"warning"_s
                                          : u"note"_s;
}

QList<Finding> reachFindings(const QList<Reach> &radius)
{
    QList<Finding> findings;
    QStringList told;
    for (const Reach &reach : radius) {
        if (told.contains(reach.how)) {
            continue;
        }
        told.append(reach.how);
        QStringList titles;
        for (const Reach &other : radius) {
            if (other.how == reach.how) {
                titles.append(other.title);
            }
        }
        const bool isAlone = titles.size() == 1;
        findings.append({iconFor(reach.severity),
                         isAlone ? reach.title : reach.how,
                         isAlone ? reach.how : bullets(titles),
                         {}});
    }
    return findings;
}

QList<Finding> shrinkerFindings(const QList<Shrinker> &shrinkers)
{
    QList<Finding> findings;
    for (const Shrinker &shrinker : shrinkers) {
        findings.append(
            {u"ok"_s,
             shrinker.change.label,
             ReachPanel::tr("A hostile build can then no longer:") + u'\n' + bullets(shrinker.gone),
             ReachPanel::tr("The price: %1").arg(shrinker.price),
             {},
             {{ReachPanel::tr("Change it"), shrinker.change.spec}}});
    }
    return findings;
}

QList<Finding> mythFindings(const QList<Myth> &myths)
{
    QList<Finding> findings;
    for (const Myth &myth : myths) {
        findings.append({u"failed"_s, myth.belief, myth.truth, {}});
    }
    return findings;
}

ReachPanel::ReachPanel(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"reachPanel"_s);
    setAccessibleName(tr("What a build could reach"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 0, 10, 4); // the focus ring has room
    column->setSpacing(10);
    setWidget(content);
    m_reach = addList(u"reachList"_s, tr("What a hostile build can do"));
    m_shrinkers = addList(u"shrinkerList"_s, tr("What would leave it less"));
    m_myths = addList(u"mythList"_s, tr("What does not help"));
    column->addStretch(1);
}

/// A list with a heading, both in a widget of their own.
FindingList *ReachPanel::addList(const QString &name, const QString &title)
{
    auto *section = new QWidget(widget());
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(title, section);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto *list = new FindingList(section);
    list->setObjectName(name);
    column->addWidget(list);
    widget()->layout()->addWidget(section);
    connect(list, &FindingList::changeRequested, this, &ReachPanel::changeRequested);
    return list;
}

void ReachPanel::setPlan(const Plan &plan, const AgentSpec &spec, const HostFacts &facts)
{
    m_reach->setFindings(reachFindings(blastRadius(plan)));
    m_shrinkers->setFindings(shrinkerFindings(shrinkersOf(spec, facts)));
    m_myths->setFindings(mythFindings(mythsAbout(plan)));
    for (FindingList *list : {m_reach, m_shrinkers, m_myths}) {
        list->parentWidget()->setVisible(!list->findings().isEmpty());
    }
    putInTabOrder(*this, *this);
}

} // namespace dw::gui
