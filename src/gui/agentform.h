#pragma once

#include "gui/specmodel.h"
#include "plan/hostfacts.h"
#include "spec/agentspec.h"
#include "spec/validation.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace Ui {
class AgentPage;
}
class QAction;
class QLabel;
class QLineEdit;

namespace dw::gui {

/// The fields of the agent page: spec → widgets, widgets → spec, and what is wrong with each.
class AgentForm : public QObject
{
    Q_OBJECT

public:
    AgentForm(Ui::AgentPage &ui, QWidget *page);

    void load(const AgentSpec &spec);
    /// Puts back what was typed and can't be read, as read() tells of it.
    void loadUnread(const QMap<QString, UnreadInput> &unread);

    struct Reading
    {
        AgentSpec spec;
        QMap<QString, UnreadInput> unread; ///< texts that can't be read, by JSON path
    };
    /// What the widgets say; the rest, such as the method, is taken from `base`.
    Reading read(const AgentSpec &base) const;

    /// Shows the fields that the spec's method has, with what is to be said about each.
    void showState(const AgentSpec &spec, const HostFacts &facts, const QList<SpecIssue> &issues);

    /// JSON path of the field that a widget edits.
    static QString pathOf(const QString &objectName);

signals:
    void edited(const QString &path);

private:
    struct Field
    {
        QString path;
        QWidget *editor = nullptr;
        QWidget *row = nullptr; ///< what stands beside the label
        QLabel *label = nullptr;
        QLabel *note = nullptr;
        QAction *mark = nullptr; ///< the sign inside a line edit
        bool advanced = false;
    };

    void addField(const QString &objectName, bool advanced);
    void alignLabels();
    void connectEditor(const Field &field);
    void fillLists();
    void setAdvancedVisible(bool visible);
    void showServer(const AgentSpec &spec);
    void showIssue(Field &field, const SpecIssue *issue);
    static QString meaningOf(SocketProxy proxy);
    static bool applies(const QString &path, const AgentSpec &spec);
    static bool hasAdvancedChoices(const AgentSpec &spec);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Ui::AgentPage &m_ui;
    QWidget *m_page;
    QList<Field> m_fields;
    bool m_loading = false;
    bool m_urlTouched = false;
};

} // namespace dw::gui
