#pragma once

#include "methods/catalogue.h"
#include "preflight/methodcomparison.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace dw::gui {

class ComparisonTable;
class FindingList;

/// What there is to read about the methods: one of them in full, or all side by side.
class MethodDetails : public QWidget
{
    Q_OBJECT

public:
    explicit MethodDetails(QWidget *parent = nullptr);

    void setMethod(Method method);
    void setComparing(bool comparing);
    /// The methods on the engine found; empty: in general.
    void setMachine(const QList<MachineRow> &rows);

private:
    QLabel *addSection(QVBoxLayout *column, const QString &title);

    QWidget *m_one;
    QLabel *m_what;
    QLabel *m_useWhen;
    QLabel *m_avoidWhen;
    QLabel *m_needs;
    FindingList *m_risks;
    ComparisonTable *m_table;
};

} // namespace dw::gui
