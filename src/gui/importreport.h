#pragma once

#include "common/error.h"
#include "import/importer.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace dw::gui {

class Badge;
class FactRows;

/// What comes of an import: the settings in short, and what became of each part of the source.
class ImportReport : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReport(QWidget *parent = nullptr);

    /// Nothing has been read yet.
    void showHint(const QString &text);
    void showError(const Error &error);
    void showImport(const Import &import, const HostFacts &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSettings(const AgentSpec &spec, const HostFacts &facts);
    void showItems();
    void addGroup(ImportItem::Fate fate);

    QLabel *m_text;
    Badge *m_verdict;
    FactRows *m_settings;
    QLabel *m_method, *m_server, *m_image, *m_name, *m_issues;
    QTreeWidget *m_items;
    std::optional<Import> m_import;
    bool m_dark = false;
};

} // namespace dw::gui
