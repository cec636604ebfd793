#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace dw::gui {

/// A log that grows: keeps the last lines, takes them in batches, follows the end while one is
/// there, and shows no secret that an agent prints.
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

/// `line` without the values that an agent prints of its token (reference: teamcity.md, "Secrets
/// leak").
QString withoutSecrets(QString line);

} // namespace dw::gui
