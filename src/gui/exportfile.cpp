#include "gui/exportfile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace dw::gui {

using namespace Qt::StringLiterals;

Result<void> writeFile(const QString &path, const QByteArray &text, FileKind kind)
{
    QSaveFile file(path);
    const auto failed = [&file, &path] {
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate("dw::gui::Export", "%1 could not be written: %2.")
                .arg(path, file.errorString()),
            QCoreApplication::translate("dw::gui::Export",
                                        "Choose a folder that you may write to, with room left.")};
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return failed();
    }
    if (kind == FileKind::Script) {
        file.setPermissions(file.permissions() | QFileDevice::ExeOwner | QFileDevice::ExeUser |
                            QFileDevice::ExeGroup | QFileDevice::ExeOther);
    }
    if (file.write(text) != text.size() || !file.commit()) {
        return failed();
    }
    return {};
}

void askWhereToSave(QWidget *parent, const SaveQuestion &question,
                    std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(question.filter);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(question.fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void showError(QWidget *parent, const QString &title, const Error &error)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, title, error.message, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(error.hint);
    box->open();
}

} // namespace dw::gui
