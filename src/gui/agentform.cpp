#include "gui/agentform.h"

#include "gui/clearbutton.h"
#include "gui/fieldhelp.h"
#include "gui/optionlines.h"
#include "gui/theme.h"
#include "methods/knownimages.h"
#include "methods/planner.h"

#include "ui_agentpage.h"

#include <QAction>
#include <QEvent>
#include <QRegularExpression>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

/// Sets a text only where it differs, so that the cursor stays.
void setText(QLineEdit *edit, const QString &text)
{
    if (edit->text().trimmed() != text) {
        edit->setText(text);
    }
}

template <class T, class Read>
void setLines(LinesEdit *edit, const T &entries, Read read)
{
    const auto now = read(edit->toPlainText());
    const QString text = writeLines(entries);
    if (!now.error.isEmpty() || writeLines(now.value) != text) {
        edit->setPlainText(text);
    }
}

/// What stands between blanks or commas.
QStringList wordsOf(const QLineEdit *edit)
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    return edit->text().split(between, Qt::SkipEmptyParts);
}

int indexOfPlacement(std::optional<Placement> placement)
{
    return !placement ? 0 : *placement == Placement::Sidecar ? 1 : 2;
}

/// In the order of the list.
constexpr std::array proxies{SocketProxy::Off, SocketProxy::Build, SocketProxy::Run};

int indexOf(SocketProxy proxy)
{
    return static_cast<int>(std::find(proxies.begin(), proxies.end(), proxy) - proxies.begin());
}

bool engineInAgent(const AgentSpec &spec)
{
    return spec.method != Method::DockerSocket && effectivePlacement(spec) == Placement::Agent;
}

} // namespace

AgentForm::AgentForm(Ui::AgentPage &ui, QWidget *page) : QObject(page), m_ui(ui), m_page(page)
{
    fillLists();
    for (const QString &name :
         {u"serverUrl"_s, u"trialServerPort"_s, u"image"_s, u"name"_s, u"count"_s}) {
        addField(name, false);
    }
    for (const QString &name : {u"enginePlacement"_s,
                                u"engineImage"_s,
                                u"engineMtu"_s,
                                u"engineAddressPool"_s,
                                u"engineRegistryMirror"_s,
                                u"engineInsecureRegistries"_s,
                                u"socketPath"_s,
                                u"socketProxy"_s,
                                u"containerWrapper"_s,
                                u"runAs"_s,
                                u"network"_s,
                                u"cpus"_s,
                                u"memory"_s,
                                u"pidsLimit"_s,
                                u"restart"_s,
                                u"stopTimeout"_s,
                                u"env"_s,
                                u"volumes"_s,
                                u"extraHosts"_s,
                                u"labels"_s}) {
        addField(name, true);
    }
    alignLabels();
    nameClearButtons(m_page);
    connect(m_ui.advancedToggle, &QToolButton::toggled, this, &AgentForm::setAdvancedVisible);
}

QString AgentForm::pathOf(const QString &objectName)
{
    static const QMap<QString, QString> nested{
        {u"enginePlacement"_s, u"engine.placement"_s},
        {u"engineImage"_s, u"engine.image"_s},
        {u"engineMtu"_s, u"engine.network.mtu"_s},
        {u"engineAddressPool"_s, u"engine.network.addressPool"_s},
        {u"engineRegistryMirror"_s, u"engine.network.registryMirror"_s},
        {u"engineInsecureRegistries"_s, u"engine.network.insecureRegistries"_s},
        {u"socketPath"_s, u"socket.path"_s},
        {u"trialServerPort"_s, u"trialServer.port"_s},
        {u"socketProxy"_s, u"socket.proxy"_s},
        {u"cpus"_s, u"resources.cpus"_s},
        {u"memory"_s, u"resources.memory"_s},
        {u"pidsLimit"_s, u"resources.pidsLimit"_s}};
    return nested.value(objectName, objectName);
}

QString AgentForm::meaningOf(SocketProxy proxy)
{
    switch (proxy) {
    case SocketProxy::Off:
        return tr("Any build can take the host over.");
    case SocketProxy::Build:
        return tr("Builds can make images and start no containers: no docker run, no Compose, no "
                  "container wrapper. They can’t get at the host’s files, but at all its images "
                  "and its network.");
    case SocketProxy::Run:
        return tr("Any build can take the host over, as without a proxy. Only Swarm, secrets and "
                  "plugins are kept from it.");
    }
    return {};
}

void AgentForm::fillLists()
{
    m_ui.image->addItems(knownImages().suggestedAgents);
    m_ui.image->setInsertPolicy(QComboBox::NoInsert);
    m_ui.image->setCurrentIndex(-1);
    m_ui.enginePlacement->addItems(
        {QString(), tr("beside the agent (sidecar)"), tr("inside the agent’s container")});
    m_ui.socketProxy->addItems({tr("none: the agent holds the socket"),
                                tr("lets images through: build, pull, push"),
                                tr("lets containers through too")});
    m_ui.runAs->addItems({tr("root"), tr("the image’s own user")});
    m_ui.restart->addItems(
        {u"unless-stopped"_s, u"always"_s, u"on-failure"_s, u"on-failure:5"_s, u"no"_s});
    m_ui.restart->setInsertPolicy(QComboBox::NoInsert);
    for (QComboBox *choice : {m_ui.socketProxy, m_ui.runAs}) {
        makeRoomForChoices(choice);
    }
    makeRoomForHint(m_ui.serverUrl, 0);
}

void AgentForm::addField(const QString &objectName, bool advanced)
{
    Field field;
    field.path = pathOf(objectName);
    field.editor = m_page->findChild<QWidget *>(objectName);
    field.row = m_page->findChild<QWidget *>(objectName + u"Field"_s);
    field.note = m_page->findChild<QLabel *>(objectName + u"Error"_s);
    field.advanced = advanced;
    field.label = m_page->findChild<QLabel *>(objectName + u"Label"_s);
    Q_ASSERT(field.editor && field.row && field.note && field.label);

    auto *line = qobject_cast<QLineEdit *>(field.editor);
    if (auto *combo = qobject_cast<QComboBox *>(field.editor)) {
        line = combo->lineEdit();
    }
    if (line) {
        field.mark = line->addAction(QIcon(), QLineEdit::TrailingPosition);
        field.mark->setVisible(false);
    }
    if (!qobject_cast<QLineEdit *>(field.editor)) {
        field.editor->setFocusPolicy(Qt::StrongFocus);
        field.editor->installEventFilter(this);
    }
    // Level with the first line of the editor, however tall that is.
    field.label->setContentsMargins(0, 4, 0, 0);
    connectEditor(field);
    m_fields.append(field);
}

/// One column of labels for all forms of the page. What is longer is wrapped.
void AgentForm::alignLabels()
{
    const QFontMetrics metrics = m_page->fontMetrics();
    const int widest = 26 * metrics.averageCharWidth();
    int width = 0;
    for (const Field &field : std::as_const(m_fields)) {
        width = std::max(width, field.label->sizeHint().width());
    }
    for (const Field &field : std::as_const(m_fields)) {
        field.label->setWordWrap(true);
        field.label->setFixedWidth(std::min(width, widest));
    }
}

void AgentForm::connectEditor(const Field &field)
{
    const auto changed = [this, path = field.path] {
        if (!m_loading) {
            m_urlTouched = m_urlTouched || path == "serverUrl"_L1;
            emit edited(path);
        }
    };
    if (auto *line = qobject_cast<QLineEdit *>(field.editor)) {
        connect(line, &QLineEdit::textChanged, this, changed);
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(field.editor)) {
        connect(lines, &QPlainTextEdit::textChanged, this, changed);
    } else if (auto *number = qobject_cast<QSpinBox *>(field.editor)) {
        connect(number, &QSpinBox::valueChanged, this, changed);
    } else if (auto *box = qobject_cast<QCheckBox *>(field.editor)) {
        connect(box, &QCheckBox::toggled, this, changed);
    } else if (auto *combo = qobject_cast<QComboBox *>(field.editor)) {
        connect(combo, &QComboBox::currentTextChanged, this, changed);
    }
}

bool AgentForm::eventFilter(QObject *watched, QEvent *event)
{
    // A wheel that scrolls the page must not change a number that happens to pass under it.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void AgentForm::load(const AgentSpec &spec)
{
    const QScopedValueRollback loading(m_loading, true);
    showServer(spec);
    if (m_ui.image->currentText().trimmed() != spec.image) {
        m_ui.image->setEditText(spec.image);
    }
    setText(m_ui.name, spec.name);
    m_ui.count->setValue(spec.count);
    m_ui.enginePlacement->setCurrentIndex(indexOfPlacement(spec.enginePlacement));
    setText(m_ui.engineImage, spec.engineImage);
    const EngineNetwork &network = spec.engineNetwork;
    setText(m_ui.engineMtu, network.mtu ? QString::number(*network.mtu) : QString());
    setText(m_ui.engineAddressPool, network.addressPool);
    setText(m_ui.engineRegistryMirror, network.registryMirror);
    if (wordsOf(m_ui.engineInsecureRegistries) != network.insecureRegistries) {
        m_ui.engineInsecureRegistries->setText(network.insecureRegistries.join(u' '));
    }
    setText(m_ui.socketPath, spec.socketPath);
    m_ui.socketProxy->setCurrentIndex(indexOf(spec.socketProxy));
    m_ui.containerWrapper->setChecked(spec.containerWrapper);
    m_ui.runAs->setCurrentIndex(spec.runAs == RunAs::Root ? 0 : 1);
    setText(m_ui.network, spec.network);
    const Resources &limits = spec.resources;
    setText(m_ui.cpus, limits.cpus ? QString::number(*limits.cpus, 'g', 12) : QString());
    setText(m_ui.memory, limits.memoryBytes ? formatMemorySize(*limits.memoryBytes) : QString());
    setText(m_ui.pidsLimit, limits.pidsLimit ? QString::number(*limits.pidsLimit) : QString());
    if (m_ui.restart->currentText().trimmed() != spec.restart) {
        m_ui.restart->setEditText(spec.restart);
    }
    m_ui.stopTimeout->setValue(spec.stopTimeout);
    setLines(m_ui.env, spec.env, readKeyValues);
    setLines(m_ui.volumes, spec.volumes, readVolumes);
    setLines(m_ui.extraHosts, spec.extraHosts, readHosts);
    setLines(m_ui.labels, spec.labels, readKeyValues);
    m_urlTouched = !spec.serverUrl.isEmpty();
    if (hasAdvancedChoices(spec)) {
        m_ui.advancedToggle->setChecked(true);
    }
}

void AgentForm::loadUnread(const QMap<QString, UnreadInput> &unread)
{
    const QScopedValueRollback loading(m_loading, true);
    for (const Field &field : std::as_const(m_fields)) {
        const auto input = unread.find(field.path);
        if (input == unread.end()) {
            continue;
        }
        if (auto *line = qobject_cast<QLineEdit *>(field.editor)) {
            line->setText(input->text);
        } else if (auto *lines = qobject_cast<QPlainTextEdit *>(field.editor)) {
            lines->setPlainText(input->text);
        }
    }
}

/// A server that is made with the agents has an address that follows from their name.
void AgentForm::showServer(const AgentSpec &spec)
{
    const bool isMade = spec.trialServer.has_value();
    setText(m_ui.serverUrl, agentsServerUrl(spec));
    m_ui.serverUrl->setReadOnly(isMade);
    m_ui.serverUrl->setClearButtonEnabled(!isMade);
    nameClearButtons(m_ui.serverUrl);
    m_ui.trialServerLink->setText(isMade ? tr("I have a server") : tr("No server yet?"));
    if (isMade) {
        m_ui.trialServerPort->setValue(spec.trialServer->port);
    }
}

bool AgentForm::hasAdvancedChoices(const AgentSpec &spec)
{
    AgentSpec plain;
    plain.method = spec.method;
    plain.serverUrl = spec.serverUrl;
    plain.trialServer = spec.trialServer;
    plain.image = spec.image;
    plain.name = spec.name;
    plain.count = spec.count;
    return plain != spec;
}

AgentForm::Reading AgentForm::read(const AgentSpec &base) const
{
    Reading reading{base, {}};
    AgentSpec &spec = reading.spec;
    if (spec.trialServer) {
        spec.trialServer->port = m_ui.trialServerPort->value();
    } else {
        spec.serverUrl = m_ui.serverUrl->text().trimmed();
    }
    spec.image = m_ui.image->currentText().trimmed();
    spec.name = m_ui.name->text().trimmed();
    spec.count = m_ui.count->value();
    const int placement = m_ui.enginePlacement->currentIndex();
    spec.enginePlacement = placement == 1   ? std::optional(Placement::Sidecar)
                           : placement == 2 ? std::optional(Placement::Agent)
                                            : std::nullopt;
    spec.engineImage = m_ui.engineImage->text().trimmed();
    spec.engineNetwork.addressPool = m_ui.engineAddressPool->text().trimmed();
    spec.engineNetwork.registryMirror = m_ui.engineRegistryMirror->text().trimmed();
    spec.engineNetwork.insecureRegistries = wordsOf(m_ui.engineInsecureRegistries);
    spec.socketPath = m_ui.socketPath->text().trimmed();
    spec.socketProxy = proxies[m_ui.socketProxy->currentIndex()];
    spec.containerWrapper = m_ui.containerWrapper->isChecked();
    spec.runAs = m_ui.runAs->currentIndex() == 0 ? RunAs::Root : RunAs::Agent;
    spec.network = m_ui.network->text().trimmed();
    spec.restart = m_ui.restart->currentText().trimmed();
    spec.stopTimeout = m_ui.stopTimeout->value();

    const auto number = [&reading](const QLineEdit *edit, const QString &path, auto parse,
                                   auto &value, const QString &help) {
        const QString text = edit->text().trimmed();
        value.reset();
        if (!text.isEmpty()) {
            value = parse(text);
            if (!value) {
                reading.unread.insert(path, {edit->text(), help});
            }
        }
    };
    number(
        m_ui.cpus, u"resources.cpus"_s,
        [](const QString &text) {
            bool ok = false;
            const double cpus = text.toDouble(&ok);
            return ok ? std::optional(cpus) : std::nullopt;
        },
        spec.resources.cpus, tr("Give a number of processors, such as 2 or 1.5."));
    number(m_ui.memory, u"resources.memory"_s, parseMemorySize, spec.resources.memoryBytes,
           tr("Give a size such as 512m or 4g."));
    number(
        m_ui.pidsLimit, u"resources.pidsLimit"_s,
        [](const QString &text) {
            bool ok = false;
            const qint64 limit = text.toLongLong(&ok);
            return ok ? std::optional(limit) : std::nullopt;
        },
        spec.resources.pidsLimit, tr("Give a whole number, such as 4096."));

    number(
        m_ui.engineMtu, u"engine.network.mtu"_s,
        [](const QString &text) {
            bool ok = false;
            const int mtu = text.toInt(&ok);
            return ok ? std::optional(mtu) : std::nullopt;
        },
        spec.engineNetwork.mtu, tr("Give a whole number, such as 1400."));

    const auto list = [&reading](const LinesEdit *edit, const QString &path, auto lines,
                                 auto &value) {
        auto entries = withoutLine(value);
        auto read = lines(edit->toPlainText());
        if constexpr (requires { entries.insert(read.value); }) {
            entries.insert(read.value);
        } else {
            entries = read.value + entries;
        }
        value = entries;
        if (!read.error.isEmpty()) {
            reading.unread.insert(path, {edit->toPlainText(), read.error});
        }
    };
    list(m_ui.env, u"env"_s, readKeyValues, spec.env);
    list(m_ui.volumes, u"volumes"_s, readVolumes, spec.volumes);
    list(m_ui.extraHosts, u"extraHosts"_s, readHosts, spec.extraHosts);
    list(m_ui.labels, u"labels"_s, readKeyValues, spec.labels);
    return reading;
}

bool AgentForm::applies(const QString &path, const AgentSpec &spec)
{
    const bool socket = spec.method == Method::DockerSocket;
    if (path == "trialServer.port"_L1) {
        return spec.trialServer.has_value();
    }
    if (path == "engine.placement"_L1) {
        return !socket;
    }
    if (path == "engine.image"_L1 || path.startsWith("engine.network."_L1)) {
        return !socket && !engineInAgent(spec);
    }
    if (path == "socket.path"_L1 || path == "socket.proxy"_L1) {
        return socket;
    }
    if (path == "containerWrapper"_L1) {
        return !engineInAgent(spec); // there it always works: engine and agent share their files
    }
    if (path == "runAs"_L1) {
        return !(spec.method == Method::Sysbox && engineInAgent(spec));
    }
    return true;
}

void AgentForm::showState(const AgentSpec &spec, const HostFacts &facts,
                          const QList<SpecIssue> &issues)
{
    {
        const QScopedValueRollback loading(m_loading, true);
        AgentSpec methodsOwn = spec;
        methodsOwn.enginePlacement.reset();
        const bool sidecar = effectivePlacement(methodsOwn) == Placement::Sidecar;
        m_ui.enginePlacement->setItemText(0, sidecar ? tr("the default: beside the agent")
                                                     : tr("the default: inside the agent"));
        makeRoomForChoices(m_ui.enginePlacement);
        showServer(spec);
    }
    m_ui.image->lineEdit()->setPlaceholderText(defaultImage(spec, facts));
    m_ui.socketPath->setPlaceholderText(facts.socketPath);
    m_ui.engineImage->setPlaceholderText(knownImages().engine);
    m_ui.socketProxyMeaning->setText(meaningOf(spec.socketProxy));

    QSet<QString> shown;
    bool advancedError = false;
    for (Field &field : m_fields) {
        const auto issue = std::find_if(issues.begin(), issues.end(), [&](const SpecIssue &each) {
            return each.field == field.path;
        });
        const bool silent =
            field.path == "serverUrl"_L1 && (!m_urlTouched || spec.trialServer.has_value());
        const SpecIssue *found = issue == issues.end() || silent ? nullptr : &*issue;
        const bool visible = applies(field.path, spec) || found;
        field.row->setVisible(visible);
        field.label->setVisible(visible);
        showIssue(field, found);
        shown.insert(field.path);
        advancedError = advancedError || (field.advanced && found && found->isError);
    }
    if (advancedError) {
        m_ui.advancedToggle->setChecked(true);
    }

    QStringList others;
    for (const SpecIssue &issue : issues) {
        if (!shown.contains(issue.field)) {
            others.append(issue.message);
        }
    }
    m_ui.formError->setText(others.join(u'\n'));
    m_ui.formError->setVisible(!others.isEmpty());
    setTextColour(m_ui.formError, readableOn(m_page->palette().color(QPalette::Window),
                                             themeFor(m_page->palette()).danger));
}

void AgentForm::showIssue(Field &field, const SpecIssue *issue)
{
    const Theme theme = themeFor(m_page->palette());
    const QString text = issue ? issue->message : QString();
    setOutline(field.editor, issue && issue->isError ? theme.danger : theme.line);
    field.note->setText(text);
    field.note->setVisible(issue != nullptr);
    field.editor->setAccessibleDescription(text);
    if (issue) {
        setTextColour(field.note, readableOn(m_page->palette().color(QPalette::Window),
                                             issue->isError ? theme.danger : theme.warning));
    }
    if (field.mark) {
        field.mark->setVisible(issue != nullptr);
        if (issue) {
            field.mark->setIcon(themedIcon(issue->isError ? u"failed"_s : u"warning"_s, theme));
            field.mark->setText(text);
            field.mark->setToolTip(text);
        }
    }
}

void AgentForm::setAdvancedVisible(bool visible)
{
    m_ui.advanced->setVisible(visible);
    m_ui.advancedToggle->setArrowType(visible ? Qt::DownArrow : Qt::RightArrow);
}

} // namespace dw::gui
