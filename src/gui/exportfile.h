#pragma once

#include "common/result.h"

#include <QString>

#include <functional>

class QWidget;

namespace dw::gui {

enum class FileKind { Data, Script };

/// Writes all of `text` or leaves the file as it was. A script is made executable.
Result<void> writeFile(const QString &path, const QByteArray &text, FileKind kind);

struct SaveQuestion
{
    QString title;
    QString fileName; ///< suggested
    QString filter;
    QString suffix; ///< added where none is typed, without the dot
};

/// Asks where to save, without holding up the program, and calls `chosen` with the path.
void askWhereToSave(QWidget *parent, const SaveQuestion &question,
                    std::function<void(const QString &)> chosen);

/// Shows what went wrong and what to do, without holding up the program.
void showError(QWidget *parent, const QString &title, const Error &error);

} // namespace dw::gui
