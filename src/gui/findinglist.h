#pragma once

#include "spec/specchange.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace dw::gui {

/// Something a person should read before going on.
struct Finding
{
    QString icon; ///< of resources/icons
    QString title;
    QString text;                   ///< may be empty
    QString remedy;                 ///< may be empty: what to do about it
    QStringList commands = {};      ///< to copy into a terminal
    QList<SpecChange> changes = {}; ///< each becomes a button
    QString more = {};              ///< what there is more to say about; becomes a button, too
    QString moreLabel = {};

    bool operator==(const Finding &) const = default;
};

/// Findings below each other: icon, title, explanation, and what can be done about it. As tall as
/// it needs to be.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);
    void setFindings(const QList<Finding> &findings);
    const QList<Finding> &findings() const { return m_findings; }

signals:
    /// A button was pressed. The list changes nothing itself.
    void changeRequested(const dw::SpecChange &change);
    void moreRequested(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *row(const Finding &finding);

    QList<Finding> m_findings;
    QVBoxLayout *m_layout;
    bool m_dark = false;
};

} // namespace dw::gui
