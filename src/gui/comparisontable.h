#pragma once

#include "methods/catalogue.h"
#include "preflight/methodcomparison.h"

#include <QTableWidget>

namespace dw::gui {

/// The methods side by side: on the engine found where that was looked at, in general otherwise.
/// Below the row of the current cell stands what that cell rests on.
class ComparisonTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget *parent = nullptr);

    void setMachine(const QList<MachineRow> &rows);
    void setMethod(Method method); ///< its column is marked

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void addRow(const QString &title, const QMap<Method, ComparisonCell> &cells);
    void explain();
    void fit();
    void paintCells();

    QList<MachineRow> m_machine;
    Method m_method = Method::DockerSocket;
};

} // namespace dw::gui
