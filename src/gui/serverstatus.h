#pragma once

#include "teamcity/serveradvice.h"

#include <QTimer>
#include <QWidget>

#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

namespace dw::gui {

class FindingList;
class SpecModel;

/// What answers at the server's address, told below its field while one types, with what can be
/// done about it as buttons. Asks in the background, some time after the last key.
class ServerStatus : public QWidget
{
    Q_OBJECT

public:
    explicit ServerStatus(QWidget *parent = nullptr);
    ~ServerStatus() override;

    /// The model whose address is tried, and changed by the buttons.
    void follow(SpecModel &model);

    /// Unset while there is nothing to say, or no answer yet.
    const std::optional<teamcity::ServerAdvice> &advice() const { return m_advice; }

    /// What answered at the model's address; unset while that is not known.
    const std::optional<teamcity::ServerState> &state() const { return m_state; }

signals:
    /// What is told has changed; `text` is for a screen reader.
    void told(const QString &text);

private:
    struct Attempt;
    static QCoro::Task<void> probe(ServerStatus *status, std::shared_ptr<Attempt> attempt);

    void showModel();
    void ask();
    void stop();
    void tell(const std::optional<teamcity::ServerAdvice> &advice);
    void tellAnswer();
    void make(const SpecChange &change);
    teamcity::AdviceContext context() const;

    SpecModel *m_model = nullptr;
    FindingList *m_list;
    QTimer m_pause;
    AgentSpec m_asked; ///< the parts of the spec that the answer hangs on; the rest is default
    std::optional<teamcity::ServerState> m_state;
    std::optional<teamcity::ServerAdvice> m_advice;
    std::shared_ptr<Attempt> m_attempt;
};

} // namespace dw::gui
