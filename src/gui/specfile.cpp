#include "gui/specfile.h"

#include "gui/exportfile.h"
#include "gui/importfile.h"
#include "gui/specmodel.h"
#include "import/importer.h"
#include "spec/specjson.h"

#include <QFile>
#include <QFileDialog>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

/// Whether it is a Compose file, a docker command or what docker inspect prints.
bool isImportable(const QString &path)
{
    const Result<QByteArray> content = readImportFile(path);
    if (content && content->size() > quicklyRead) {
        return !content->trimmed().startsWith('{'); // the dialog says what is wrong with it
    }
    const Result<Import> import = content ? importText(*content) : Result<Import>(content.error());
    return import && import->source != ImportSource::SpecFile;
}

} // namespace

Result<AgentSpec> readSpecFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io,
                     SpecFile::tr("%1 could not be opened: %2.").arg(path, file.errorString()),
                     SpecFile::tr("Check that the file is there and that you may read it.")};
    }
    // One byte more than a spec may have, so that a larger file is refused and not cut.
    Result<AgentSpec> spec = specFromJson(file.read(largestFile + 1));
    if (!spec) {
        Error error = spec.error();
        error.message =
            SpecFile::tr("%1 holds no settings that can be used.\n%2").arg(path, error.message);
        if (error.hint.isEmpty()) {
            error.hint = SpecFile::tr("Correct the file, or open one that was saved here. Your "
                                      "present settings are unchanged.");
        }
        return error;
    }
    return spec;
}

SpecFile::SpecFile(SpecModel &model, QWidget *window)
    : QObject(window), m_model(model), m_window(window)
{
}

void SpecFile::open()
{
    auto *dialog = new QFileDialog(m_window, tr("Open settings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Settings (*.json)"),
                            tr("Compose files and scripts (*.yaml *.yml *.sh *.txt)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SpecFile::openPath);
    dialog->open();
}

void SpecFile::saveAs()
{
    const SaveQuestion question{tr("Save settings"), m_model.spec().name + u".json"_s,
                                tr("Settings (*.json);;All files (*)"), u"json"_s};
    askWhereToSave(m_window, question, [this](const QString &path) { saveTo(path); });
}

void SpecFile::openPath(const QString &path)
{
    const Result<AgentSpec> spec = readSpecFile(path);
    if (spec) {
        m_model.setSpec(*spec);
        emit opened();
    } else if (isImportable(path)) {
        emit importRequested(path);
    } else {
        showError(m_window, tr("Not opened"), spec.error());
    }
}

void SpecFile::saveTo(const QString &path)
{
    const Result<void> written =
        writeFile(path, printJson(specToJson(m_model.spec())), FileKind::Data);
    if (!written) {
        showError(m_window, tr("Not saved"), written.error());
    }
}

} // namespace dw::gui
