#pragma once

#include "gui/highlighter.h"

#include <QPlainTextEdit>

namespace dw::gui {

/// Read-only, monospaced, coloured text that can be selected and copied.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);
    void setLanguage(Language language);
    /// Keeps the place one has scrolled to.
    void setCode(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    Highlighter *m_highlighter = nullptr;
};

} // namespace dw::gui
