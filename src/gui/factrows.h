#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace dw::gui {

/// Titles and texts beside each other, as in a form that can't be filled in. A row without a text
/// is not shown.
///
/// No QFormLayout: where texts are wrapped, Qt's (6.4) gives a row that is in sight the height of
/// one that is not, which is none.
class FactRows : public QWidget
{
public:
    /// `spacing` is that between the rows, in pixels.
    FactRows(int spacing, QWidget *parent);

    /// Adds a row at the end. `name` is the object name of its text, which is returned.
    QLabel *add(const QString &title, const QString &name);
    /// `value` is of this' add().
    void set(QLabel *value, const QString &text);

private:
    QGridLayout *m_grid;
    QHash<QLabel *, QLabel *> m_titles; ///< by value
};

} // namespace dw::gui
