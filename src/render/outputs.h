#pragma once

#include "render/shellcommand.h"

#include <QList>

namespace dw {

struct Rendering
{
    QString text;
    /// What the text can't say of the plan, a sentence each. It says so itself, in comments at its
    /// top.
    QStringList notExpressed;
};

/// One form in which a plan can leave the program as text.
struct Output
{
    QString key; ///< the name on the command line
    const char *englishTitle = nullptr;
    const char *englishDescription = nullptr;
    QString fileName; ///< suggested; %1 stands for the deployment's name
    QString suffix;   ///< without the dot
    bool isScript = false;
    /// A file needs a byte order mark: without one Windows PowerShell 5.1 reads it as ANSI.
    bool wantsBom = false;
    bool isForPeople = true;
    Rendering (*render)(const Plan &plan, const ExportOptions &options) = nullptr;

    // In the language that is spoken.
    QString title() const;
    QString description() const; ///< for lists of formats
};

/// All of them, in the order in which they are offered. A new output is one more row.
const QList<Output> &outputs();

/// Null if there is none.
const Output *findOutput(const QString &key);

QString suggestedFileName(const Output &output, const Plan &plan);

/// The bytes of a file that holds `text`.
QByteArray fileContent(const Output &output, const QString &text);

} // namespace dw
