#pragma once

#include "docker/engine.h"
#include "plan/plan.h"

#include <QUrl>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dw {
class TrialServerWatch;
}

namespace dw::gui {

/// After a launch: how far the server is that was made with the agents, the way to open it, and its
/// super user token for whoever asks for it. The token stands in its field only while it is shown.
class TrialServerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrialServerPanel(QWidget *parent = nullptr);
    ~TrialServerPanel() override;

    /// `page`: where a browser on this machine finds it.
    void follow(std::shared_ptr<docker::Engine> engine, const Container &server, const QUrl &page);
    /// Stops following, forgets the token, and hides.
    void clear();

private:
    void showState();
    void showToken(bool shown);
    void copyToken();

    QLabel *m_state;
    QPushButton *m_open;
    QLineEdit *m_token;
    QPushButton *m_show;
    QPushButton *m_copy;
    QUrl m_page;
    std::unique_ptr<TrialServerWatch> m_watch;
    bool m_isTokenShown = false;
};

} // namespace dw::gui
