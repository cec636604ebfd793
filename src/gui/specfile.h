#pragma once

#include "common/result.h"
#include "spec/agentspec.h"

#include <QObject>

class QWidget;

namespace dw::gui {

class SpecModel;

/// Opening and saving the settings as a file.
class SpecFile : public QObject
{
    Q_OBJECT

public:
    SpecFile(SpecModel &model, QWidget *window);

    /// Ask for a file, then do it.
    void open();
    void saveAs();

    /// Errors are shown; the settings stay as they were.
    void openPath(const QString &path);
    void saveTo(const QString &path);

signals:
    void opened();
    /// The file chosen holds no settings, but something that settings can be made of.
    void importRequested(const QString &path);

private:
    SpecModel &m_model;
    QWidget *m_window;
};

/// Reads a spec file; an error says which file and what to do next.
Result<AgentSpec> readSpecFile(const QString &path);

} // namespace dw::gui
