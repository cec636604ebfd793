#pragma once

#include "render/outputs.h"
#include "render/spelling.h"

#include <QTabWidget>

#include <optional>

namespace dw::gui {

class FindingList;
class PreviewEditor;
class SpecModel;

/// A plan in all outputs that people read, one to a tab, each with what it can't express above it.
/// Only the tab that is looked at is rendered. Where there is a way back from a text to a spec, it
/// can be edited.
class OutputTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit OutputTabs(QWidget *parent = nullptr);

    /// Makes the tabs. Their widgets are named after it: "review" gives reviewCommand (the text),
    /// reviewCommandLosses (what is not expressed), …
    void addOutputs(const QString &prefix);
    /// Lets the texts that can be read back be edited: they change the model's spec.
    void edit(SpecModel &model);
    void setPlan(const Plan &plan);

    /// Applies what was typed last without waiting.
    void flush();
    /// The title of a tab whose text holds changes that are not applied; empty: of none.
    QString unapplied() const;
    void discardEdits();

    const Output &currentOutput() const;
    /// As it was rendered, or edited and not applied.
    QString currentText() const;

    /// Lights up the lines that make the settings, in the texts that are known to hold them.
    void light(const QList<Spelling> &spellings);

    /// Shows the tab of the output with this key, if there is one.
    void choose(const QString &key);

signals:
    void chosen(const QString &key);
    void unappliedChanged();

private:
    struct Tab
    {
        const Output *output = nullptr;
        FindingList *losses = nullptr;
        PreviewEditor *editor = nullptr;
        bool isStale = false;
    };

    void showCurrent();
    void render(Tab &tab);
    void markTabs();
    void showLight(const Tab &tab);

    QList<Tab> m_tabs;
    QList<Spelling> m_lit;
    SpecModel *m_model = nullptr;
    std::optional<Plan> m_plan;
};

} // namespace dw::gui
