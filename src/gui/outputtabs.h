#pragma once

#include "render/outputs.h"

#include <QTabWidget>

#include <optional>

namespace dw::gui {

class CodeView;
class FindingList;

/// A plan in all outputs that people read, one to a tab, each with what it can't express above it.
/// Only the tab that is looked at is rendered.
class OutputTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit OutputTabs(QWidget *parent = nullptr);

    /// Makes the tabs. Their widgets are named after it: "review" gives reviewCommand (the text),
    /// reviewCommandLosses (what is not expressed), …
    void addOutputs(const QString &prefix);
    void setPlan(const Plan &plan);

    const Output &currentOutput() const;
    /// The text as it was rendered: what a text widget gives back lacks some characters.
    QString currentText() const;

    /// Shows the tab of the output with this key, if there is one.
    void choose(const QString &key);

signals:
    void chosen(const QString &key);

private:
    struct Tab
    {
        const Output *output = nullptr;
        FindingList *losses = nullptr;
        CodeView *view = nullptr;
        QString text = {};
        bool isStale = false;
    };

    void showCurrent();

    QList<Tab> m_tabs;
    std::optional<Plan> m_plan;
};

} // namespace dw::gui
