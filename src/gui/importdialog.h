#pragma once

#include "import/importer.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

namespace Ui {
class ImportDialog;
}

namespace dw::gui {

class EngineSession;
class SpecModel;

/// Makes settings of what is there already: pasted text, a file, or a container of the engine. Says
/// what comes of it before it is used. Show it with open(); it deletes itself.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(SpecModel &model, EngineSession &session, QWidget *parent);
    ~ImportDialog() override;

    /// As if it were pasted.
    void showText(const QString &text);
    /// Of several files the first is read, which is said.
    void openFiles(const QStringList &paths);

signals:
    void chosen(const dw::AgentSpec &spec);

private:
    void askForFile();
    void readPasted();
    void readFile(const QString &path);
    void read(const QByteArray &text);
    void changeSource();
    void showResult(const Result<Import> &import);
    void clearResult(const QString &hint);
    void use();

    SpecModel &m_model;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    QTimer m_typing;
    std::optional<Import> m_import;
    int m_asked = 0; ///< counts what was to be read, so that only the last counts
};

} // namespace dw::gui
