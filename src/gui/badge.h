#pragma once

#include <QLabel>

namespace dw::gui {

/// A line of text on a tinted ground: what state something is in. The words say it all; the colour
/// only repeats it. Screen readers say what it changes to.
class Badge : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Neutral, Good, Warning, Danger, Accent };

    explicit Badge(QWidget *parent = nullptr);
    void show(Tone tone, const QString &text);
    /// False where what it is a part of says the same.
    void setAnnounced(bool announced) { m_isAnnounced = announced; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTone();
    Tone m_tone = Tone::Neutral;
    bool m_isAnnounced = true;
};

} // namespace dw::gui
