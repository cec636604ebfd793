#pragma once

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace dw::gui {

/// What the words of Docker and TeamCity mean, with a field to search in them. Stays beside the
/// window while one works; it deletes itself when it is closed.
class GlossaryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GlossaryDialog(QWidget *parent);

    /// Shows the one that belongs to `window`, which is made if there is none.
    static void showFor(QWidget *window);

private:
    void showEntries();

    QLineEdit *m_search;
    QTextBrowser *m_text;
};

} // namespace dw::gui
