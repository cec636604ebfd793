#pragma once

#include "methods/catalogue.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace dw::gui {

class FindingList;

/// What there is to read about the methods: one of them in full, or all side by side.
class MethodDetails : public QWidget
{
    Q_OBJECT

public:
    explicit MethodDetails(QWidget *parent = nullptr);

    void setMethod(Method method);
    void setComparing(bool comparing);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addSection(QVBoxLayout *column, const QString &title);
    void buildTable();
    void fitTable();
    void markColumn();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Method m_method = Method::DockerSocket;
    QWidget *m_one;
    QLabel *m_what;
    QLabel *m_useWhen;
    QLabel *m_avoidWhen;
    QLabel *m_needs;
    FindingList *m_risks;
    QTableWidget *m_table;
};

} // namespace dw::gui
