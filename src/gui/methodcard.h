#pragma once

#include "gui/badge.h"
#include "methods/catalogue.h"

#include <QRadioButton>

class QLabel;

namespace dw::gui {

/// One method to choose: a radio button in the looks of a card. Being a QRadioButton it brings the
/// keyboard, the exclusiveness and the role that a screen reader announces.
class MethodCard : public QRadioButton
{
    Q_OBJECT

public:
    explicit MethodCard(QWidget *parent = nullptr);

    void setMethod(const MethodInfo &info);
    Method method() const { return m_method; }
    void setBadge(Badge::Tone tone, const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    Method m_method = Method::DockerSocket;
    QString m_tagline;
    QLabel *m_title;
    QLabel *m_taglineLabel;
    Badge *m_badge;
};

} // namespace dw::gui
