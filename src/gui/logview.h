#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace dw::gui {

/// A log that grows: keeps the last lines, takes them in batches, follows the end while one is
/// there. (A launch masks the secrets in the lines that it reports.)
class LogView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    void addLine(const QString &line);
    void clearLog();

protected:
    void changeEvent(QEvent *event) override;

private:
    void flush();
    void applyTheme();
    QStringList m_waiting;
    QTimer m_flush;
};

} // namespace dw::gui
