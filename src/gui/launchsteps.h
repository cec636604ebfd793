#pragma once

#include "launch/launch.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace dw::gui {

/// The steps of a launch as a list.
class LaunchSteps : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole, DetailRole, ProgressRole };

    using QAbstractListModel::QAbstractListModel;

    void setSteps(const QList<LaunchStep> &steps);
    void setStep(int index, const LaunchStep &step);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static QString stateName(StepState state);

private:
    QList<LaunchStep> m_steps;
};

/// Draws a step: icon, title, what it is doing, and how far it is.
class LaunchStepDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace dw::gui
