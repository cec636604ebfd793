#include "gui/outputtabs.h"

#include "gui/codeview.h"
#include "gui/findinglist.h"
#include "gui/previeweditor.h"
#include "gui/specmodel.h"
#include "gui/taborder.h"
#include "gui/theme.h"

#include <QIcon>
#include <QTabBar>
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

/// Reads the output's text back; null where nothing does.
PreviewReader::Importer importerOf(const Output &output)
{
    if (output.key == "command"_L1) {
        return &importDockerCommand;
    }
    if (output.key == "compose"_L1) {
        return [](const QString &text, const HostFacts &facts) {
            return importComposeFile(text.toUtf8(), facts);
        };
    }
    return {};
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
    // All of them in sight: what holds this leaves it the room.
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
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
                .editor = new PreviewEditor(name, output.title(), page),
                .isStale = false};
        tab.losses->setObjectName(name + u"Losses"_s);
        tab.losses->setContentsMargins(8, 8, 8, 2);
        tab.losses->hide();
        tab.editor->view()->setLanguage(languageOf(output));
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(tab.losses);
        layout->addWidget(tab.editor, 1);
        m_tabs.append(tab);
        addTab(page, output.title());
    }
    putInTabOrder(*tabBar(), *this);
}

void OutputTabs::edit(SpecModel &model)
{
    m_model = &model;
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        PreviewReader::Importer importer = importerOf(*m_tabs[i].output);
        if (!importer) {
            continue;
        }
        PreviewEditor *editor = m_tabs[i].editor;
        editor->edit(model, std::move(importer));
        connect(editor, &PreviewEditor::renderWanted, this, [this, i] {
            if (m_model->previewPlan()) {
                setPlan(*m_model->previewPlan());
            }
            m_tabs[i].isStale = true;
            render(m_tabs[i]);
            showLight(m_tabs[i]);
        });
        connect(editor, &PreviewEditor::unappliedChanged, this, [this] {
            markTabs();
            emit unappliedChanged();
        });
    }
}

void OutputTabs::flush()
{
    for (const Tab &tab : std::as_const(m_tabs)) {
        tab.editor->flush();
    }
}

QString OutputTabs::unapplied() const
{
    for (const Tab &tab : m_tabs) {
        if (tab.editor->hasUnapplied()) {
            return tab.output->title();
        }
    }
    return {};
}

void OutputTabs::discardEdits()
{
    for (const Tab &tab : std::as_const(m_tabs)) {
        if (tab.editor->hasUnapplied()) {
            tab.editor->discard();
        }
    }
}

void OutputTabs::markTabs()
{
    const Theme theme = themeFor(palette());
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        const bool unapplied = m_tabs[i].editor->hasUnapplied();
        setTabIcon(int(i), unapplied ? themedIcon(u"warning"_s, theme) : QIcon());
        setTabToolTip(int(i),
                      unapplied ? tr("This text holds changes that are not applied.") : QString());
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
    render(m_tabs[currentIndex()]);
    showLight(m_tabs[currentIndex()]);
}

void OutputTabs::render(Tab &tab)
{
    if (!m_plan || !tab.isStale) {
        return;
    }
    const Rendering rendering = tab.output->render(*m_plan, {});
    tab.isStale = false;
    tab.editor->setRendered(rendering.text);

    QList<Finding> losses;
    if (!rendering.notExpressed.isEmpty()) {
        constexpr qsizetype most = 3; // all of them are at the top of the text
        QStringList lines;
        for (const QString &sentence :
             rendering.notExpressed.first(std::min(most, rendering.notExpressed.size()))) {
            lines.append(shortened(sentence));
        }
        const qsizetype more = rendering.notExpressed.size() - most;
        losses.append({u"warning"_s, tr("%1 can’t express all of this").arg(tab.output->title()),
                       lines.join(u'\n'),
                       more > 0
                           ? tr("%n more at the top of the text.", nullptr, static_cast<int>(more))
                           : QString()});
    }
    tab.losses->setFindings(losses);
    tab.losses->setVisible(!losses.isEmpty());
}

void OutputTabs::light(const QList<Spelling> &spellings)
{
    m_lit = spellings;
    showLight(m_tabs[currentIndex()]);
}

void OutputTabs::showLight(const Tab &tab)
{
    const bool isCommand = tab.output->key == "command"_L1;
    if (!isCommand && tab.output->key != "compose"_L1) {
        return;
    }
    CodeView *view = tab.editor->view();
    if (m_lit.isEmpty()) {
        view->setLit({});
        return;
    }
    const QString text = view->code();
    QList<int> lines;
    for (const Spelling &spelling : std::as_const(m_lit)) {
        lines += isCommand ? linesInCommand(text, spelling) : linesInCompose(text, spelling);
    }
    view->setLit(lines);
}

const Output &OutputTabs::currentOutput() const
{
    return *m_tabs[currentIndex()].output;
}

QString OutputTabs::currentText() const
{
    return m_tabs[currentIndex()].editor->text();
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
