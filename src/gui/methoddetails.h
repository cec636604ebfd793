#pragma once

#include "methods/catalogue.h"
#include "preflight/methodcomparison.h"

#include <QWidget>

class QVBoxLayout;

namespace dw::gui {

class BulletList;
class ComparisonTable;
class FindingList;
class TextLabel;

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
    ComparisonTable *table();

    QVBoxLayout *m_pages;
    QWidget *m_one;
    TextLabel *m_what;
    BulletList *m_useWhen;
    BulletList *m_avoidWhen;
    BulletList *m_needs;
    FindingList *m_risks;
    ComparisonTable *m_table = nullptr; ///< made when it is first shown
    bool m_comparing = false;
    Method m_method = Method::DockerSocket;
    QList<MachineRow> m_machine;
};

} // namespace dw::gui
