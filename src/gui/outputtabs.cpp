#include "gui/outputtabs.h"

#include "gui/codeview.h"
#include "gui/findinglist.h"

#include <QVBoxLayout>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

Language languageOf(const Output &output)
{
    return output.suffix == "sh"_L1    ? Language::Shell
           : output.suffix == "ps1"_L1 ? Language::PowerShell
                                       : Language::Yaml;
}

QString shortened(const QString &sentence)
{
    constexpr qsizetype longest = 160;
    return sentence.size() <= longest ? sentence : sentence.left(longest - 1) + u'…';
}

/// "command" → "Command"
QString capitalised(const QString &key)
{
    return key.left(1).toUpper() + key.mid(1);
}

} // namespace

OutputTabs::OutputTabs(QWidget *parent) : QTabWidget(parent)
{
    connect(this, &QTabWidget::currentChanged, this, [this](int index) {
        if (index >= 0 && index < m_tabs.size()) {
            showCurrent();
            emit chosen(m_tabs[index].output->key);
        }
    });
}

void OutputTabs::addOutputs(const QString &prefix)
{
    for (const Output &output : outputs()) {
        if (!output.isForPeople) {
            continue;
        }
        const QString name = prefix + capitalised(output.key);
        auto *page = new QWidget;
        page->setObjectName(name + u"Tab"_s);
        Tab tab{.output = &output,
                .losses = new FindingList(page),
                .view = new CodeView(page),
                .text = {},
                .isStale = false};
        tab.losses->setObjectName(name + u"Losses"_s);
        tab.losses->setContentsMargins(8, 8, 8, 2);
        tab.losses->hide();
        tab.view->setObjectName(name);
        tab.view->setAccessibleName(output.title);
        tab.view->setLanguage(languageOf(output));
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(tab.losses);
        layout->addWidget(tab.view, 1);
        m_tabs.append(tab);
        addTab(page, output.title);
    }
}

void OutputTabs::setPlan(const Plan &plan)
{
    if (m_plan == plan) {
        return;
    }
    m_plan = plan;
    for (Tab &tab : m_tabs) {
        tab.isStale = true;
    }
    showCurrent();
}

void OutputTabs::showCurrent()
{
    Tab &tab = m_tabs[currentIndex()];
    if (!m_plan || !tab.isStale) {
        return;
    }
    const Rendering rendering = tab.output->render(*m_plan, {});
    tab.isStale = false;
    tab.text = rendering.text;
    tab.view->setCode(rendering.text);

    QList<Finding> losses;
    if (!rendering.notExpressed.isEmpty()) {
        constexpr qsizetype most = 3; // all of them are at the top of the text
        QStringList lines;
        for (const QString &sentence :
             rendering.notExpressed.first(std::min(most, rendering.notExpressed.size()))) {
            lines.append(shortened(sentence));
        }
        const qsizetype more = rendering.notExpressed.size() - most;
        losses.append({u"warning"_s, tr("%1 can’t express all of this").arg(tab.output->title),
                       lines.join(u'\n'),
                       more == 1  ? tr("1 more at the top of the text.")
                       : more > 1 ? tr("%1 more at the top of the text.").arg(more)
                                  : QString()});
    }
    tab.losses->setFindings(losses);
    tab.losses->setVisible(!losses.isEmpty());
}

const Output &OutputTabs::currentOutput() const
{
    return *m_tabs[currentIndex()].output;
}

QString OutputTabs::currentText() const
{
    return m_tabs[currentIndex()].text;
}

void OutputTabs::choose(const QString &key)
{
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].output->key == key) {
            setCurrentIndex(static_cast<int>(i));
        }
    }
}

} // namespace dw::gui
