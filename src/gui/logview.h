#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace dw::gui {

/// A log that grows: keeps the last 5,000 lines, takes them in batches, follows the end while one
/// is there. (Who adds lines has masked the secrets in them.)
class LogView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    void addLine(const QString &line);
    void addLines(const QStringList &lines);
    void clearLog();

    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool following);

signals:
    /// By hand, or because one has scrolled.
    void followingChanged(bool following);
    /// What is shown has changed.
    void linesAdded();

protected:
    void changeEvent(QEvent *event) override;

private:
    void flush();
    void makeRoom(qsizetype lines);
    void applyTheme();
    void noteScrolling();

    QStringList m_waiting;
    QTimer m_flush;
    bool m_isFollowing = true;
    bool m_isAdding = false;
};

} // namespace dw::gui
