#include "gui/importdialog.h"

#include "gui/clearbutton.h"
#include "gui/enginesession.h"
#include "gui/filedrop.h"
#include "gui/importfile.h"
#include "gui/specmodel.h"
#include "gui/theme.h"

#include "ui_importdialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

namespace dw::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ImportDialog::ImportDialog(SpecModel &model, EngineSession &session, QWidget *parent)
    : QDialog(parent), m_model(model), m_ui(std::make_unique<Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    keepHintsReadable(this);
    nameClearButtons(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(QSize(920, 720).boundedTo(parent->size()));
    m_ui->splitter->setSizes({260, 400});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->pasteText->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->pasteText->setPlaceholderText(
        tr("docker run -d --name my-agent -e SERVER_URL=https://teamcity.example.com \\\n"
           "    jetbrains/teamcity-agent\n\n"
           "or a whole script, a Compose file (services: …), the output of docker inspect, or a "
           "settings file of this program"));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use these settings"));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setObjectName(u"useButton"_s);
    m_ui->containers->setSession(&session);

    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(&m_typing, &QTimer::timeout, this, &ImportDialog::readPasted);
    connect(m_ui->pasteText, &QPlainTextEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_ui->openFile, &QPushButton::clicked, this, &ImportDialog::askForFile);
    connect(m_ui->sourceTabs, &QTabWidget::currentChanged, this, &ImportDialog::changeSource);
    connect(m_ui->containers, &ContainerList::inspecting, this,
            [this](const QString &name) { clearResult(tr("Inspecting %1…").arg(name)); });
    connect(m_ui->containers, &ContainerList::inspected, this,
            [this](const Json &containers, const Json &images) {
                showResult(importInspection(containers, images, m_model.facts()));
            });
    connect(m_ui->containers, &ContainerList::failed, this,
            [this](const Error &error) { showResult(error); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ImportDialog::use);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *drop = new FileDrop(this);
    connect(drop, &FileDrop::filesDropped, this, &ImportDialog::openFiles);
    connect(drop, &FileDrop::textDropped, this, &ImportDialog::showText);

    changeSource();
    m_ui->pasteText->setFocus();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::showText(const QString &text)
{
    m_ui->sourceTabs->setCurrentWidget(m_ui->pasteTab);
    m_ui->pasteText->setPlainText(text);
    readPasted();
}

void ImportDialog::openFiles(const QStringList &paths)
{
    m_ui->sourceTabs->setCurrentWidget(m_ui->fileTab);
    const QString path = paths.value(0);
    m_ui->filePath->setText(
        paths.size() > 1 ? tr("%1\nOf the %2 files only this one, the first, is read.")
                               .arg(QDir::toNativeSeparators(path), QString::number(paths.size()))
                         : QDir::toNativeSeparators(path));
    readFile(path);
}

void ImportDialog::askForFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Open a Compose file, a script or docker inspect output"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Compose files, scripts, JSON (*.yaml *.yml *.sh *.txt *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { openFiles({path}); });
    dialog->open();
}

void ImportDialog::changeSource()
{
    m_typing.stop();
    // What is shown below always belongs to the tab above.
    const QWidget *tab = m_ui->sourceTabs->currentWidget();
    if (tab == m_ui->pasteTab) {
        readPasted();
    } else if (tab == m_ui->fileTab) {
        m_ui->filePath->clear();
        clearResult(tr("Open a file to see here what would come of it."));
    } else {
        clearResult(tr("Choose a container to see here what would come of it. It stays as it is."));
        m_ui->containers->activate();
    }
}

void ImportDialog::readPasted()
{
    m_typing.stop();
    const QString text = m_ui->pasteText->toPlainText();
    if (text.trimmed().isEmpty()) {
        clearResult(tr("Paste or type something to see here what would come of it."));
    } else {
        read(text.toUtf8());
    }
}

void ImportDialog::readFile(const QString &path)
{
    const Result<QByteArray> content = readImportFile(path);
    if (content) {
        read(*content);
    } else {
        ++m_asked;
        showResult(content.error());
    }
}

void ImportDialog::read(const QByteArray &text)
{
    const HostFacts facts = m_model.facts();
    if (text.size() <= quicklyRead) {
        ++m_asked;
        showResult(importText(text, facts));
        return;
    }
    clearResult(tr("Reading…"));
    QThreadPool::globalInstance()->start([self = QPointer(this), asked = m_asked, text, facts] {
        const auto import = std::make_shared<const Result<Import>>(importText(text, facts));
        QMetaObject::invokeMethod(
            qApp,
            [self, asked, import] {
                if (self && self->m_asked == asked) {
                    self->showResult(*import);
                }
            },
            Qt::QueuedConnection);
    });
}

void ImportDialog::showResult(const Result<Import> &import)
{
    if (import) {
        m_import = *import;
        m_ui->report->showImport(*import, m_model.facts());
    } else {
        m_import.reset();
        m_ui->report->showError(import.error());
    }
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(m_import.has_value());
}

void ImportDialog::clearResult(const QString &hint)
{
    ++m_asked;
    m_import.reset();
    m_ui->report->showHint(hint);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
}

void ImportDialog::use()
{
    if (m_typing.isActive()) {
        readPasted(); // what was typed last counts too
    }
    if (m_import) {
        const AgentSpec spec = m_import->spec;
        accept();
        emit chosen(spec);
    }
}

} // namespace dw::gui
