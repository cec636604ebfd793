#include "gui/launchsteps.h"

#include "gui/theme.h"

#include <QIcon>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int iconSize = 16;
constexpr int barHeight = 4;

QString iconName(StepState state)
{
    switch (state) {
    case StepState::Running:
        return u"running"_s;
    case StepState::Done:
        return u"ok"_s;
    case StepState::Failed:
        return u"failed"_s;
    case StepState::Skipped:
        return u"skipped"_s;
    case StepState::Undone:
        return u"undone"_s;
    case StepState::Pending:
        break;
    }
    return u"pending"_s;
}

} // namespace

QString LaunchSteps::stateName(StepState state)
{
    switch (state) {
    case StepState::Running:
        return tr("under way");
    case StepState::Done:
        return tr("done");
    case StepState::Failed:
        return tr("failed");
    case StepState::Skipped:
        return tr("not needed");
    case StepState::Undone:
        return tr("undone");
    case StepState::Pending:
        break;
    }
    return tr("to do");
}

void LaunchSteps::setSteps(const QList<LaunchStep> &steps)
{
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

void LaunchSteps::setStep(int index, const LaunchStep &step)
{
    if (index >= 0 && index < m_steps.size()) {
        m_steps[index] = step;
        const QModelIndex changed = createIndex(index, 0);
        emit dataChanged(changed, changed);
    }
}

int LaunchSteps::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant LaunchSteps::data(const QModelIndex &index, int role) const
{
    const LaunchStep &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return step.title;
    case Qt::ToolTipRole:
        return step.detail;
    case Qt::AccessibleTextRole:
        return u"%1: %2. %3"_s.arg(step.title, stateName(step.state), step.detail);
    case StateRole:
        return int(step.state);
    case DetailRole:
        return step.detail;
    case ProgressRole:
        return step.progress;
    default:
        return {};
    }
}

QSize LaunchStepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The same for all, so that nothing jumps while details come and go.
    return {180, 2 * option.fontMetrics.lineSpacing() + barHeight + 2 * margin};
}

void LaunchStepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = themeFor(option.palette);
    const auto state = StepState(index.data(LaunchSteps::StateRole).toInt());
    const QColor ground = option.palette.color(QPalette::Base);
    const QRect area = option.rect.adjusted(margin, margin, -margin, -margin);
    painter->save();

    themedIcon(iconName(state), theme)
        .paint(painter, QRect(area.topLeft(), QSize(iconSize, iconSize)));
    const QRect text = area.adjusted(iconSize + margin, 0, 0, 0);
    const int line = option.fontMetrics.lineSpacing();

    QFont font = option.font;
    font.setBold(state == StepState::Running);
    painter->setFont(font);
    const bool quiet = state == StepState::Pending || state == StepState::Skipped;
    painter->setPen(readableOn(ground, quiet ? theme.muted : theme.ink));
    painter->drawText(
        QRect(text.left(), text.top(), text.width(), line), Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));

    QString detail = index.data(LaunchSteps::DetailRole).toString();
    if (detail.isEmpty()) {
        detail = LaunchSteps::stateName(state);
    }
    painter->setFont(option.font);
    painter->setPen(readableOn(ground, state == StepState::Failed ? theme.danger : theme.muted));
    painter->drawText(QRect(text.left(), text.top() + line, text.width(), line), Qt::AlignVCenter,
                      option.fontMetrics.elidedText(detail, Qt::ElideRight, text.width()));

    const double progress = index.data(LaunchSteps::ProgressRole).toDouble();
    if (state == StepState::Running && progress >= 0) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        QRectF bar(text.left(), text.top() + 2 * line + 1, text.width(), barHeight);
        painter->setBrush(theme.accentFill);
        painter->drawRoundedRect(bar, 2, 2);
        bar.setWidth(bar.width() * std::clamp(progress, 0.0, 1.0));
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(bar, 2, 2);
    }
    painter->restore();
}

} // namespace dw::gui
