#pragma once

#include "spec/specchange.h"

#include <QList>
#include <QStringList>
#include <QWidget>

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
///
/// What the icon says, screen readers say in words. With `announces` they also read out findings
/// that come up: set it where these are the answer to something, and not where they come with what
/// one has just chosen.
class FindingList : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool announces READ announces WRITE setAnnounces)

public:
    explicit FindingList(QWidget *parent = nullptr);
    void setFindings(const QList<Finding> &findings);
    const QList<Finding> &findings() const { return m_findings; }

    bool announces() const { return m_announces; }
    void setAnnounces(bool announces) { m_announces = announces; }

signals:
    /// A button was pressed. The list changes nothing itself.
    void changeRequested(const dw::SpecChange &change);
    void moreRequested(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    bool retell(const QList<Finding> &before);
    void announceNew(const QList<Finding> &before);
    QWidget *row(const Finding &finding);

    QList<Finding> m_findings;
    QWidget *m_rows = nullptr;
    bool m_announces = false;
    bool m_dark = false;
};

} // namespace dw::gui
