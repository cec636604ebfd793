#pragma once

#include "teamcity/serverrest.h"

#include <QUrl>
#include <QWidget>

#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dw::gui {

class FindingList;
class ServerStatus;
class SpecModel;

/// Below the answer of a TeamCity server: what it tells the holder of an access token of licence,
/// names and pools, with what can be done about it as buttons. Nothing is asked before somebody
/// opens the panel.
///
/// The token is in the field while it is typed, in memory while it is used, and in the desktop's
/// key store when its owner wants that; nowhere else.
class AccessPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccessPanel(QWidget *parent = nullptr);
    ~AccessPanel() override;

    /// `status` must outlive the panel.
    void follow(SpecModel &model, ServerStatus &status);

    /// What opened the server; unset while nothing has.
    std::optional<teamcity::ServerAccess> access() const;
    /// The server's agent pools, as far as it tells of them.
    QList<teamcity::AgentPool> pools() const;

signals:
    /// What is told has changed.
    void told();
    /// Its user wants the token gone: whoever holds a copy lets it go now.
    void forgotten();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Attempt;
    static QCoro::Task<void> connectWithKept(AccessPanel *panel, std::shared_ptr<Attempt> attempt);
    static QCoro::Task<void> connectWithTyped(AccessPanel *panel, std::shared_ptr<Attempt> attempt);
    static QCoro::Task<void> readServer(AccessPanel *panel, std::shared_ptr<Attempt> attempt);
    static QCoro::Task<void> forget(AccessPanel *panel, QString keptAs);

    std::shared_ptr<Attempt> begin();
    void stop();
    void showServer();
    void showState();
    void connectNow();
    void fail(const Error &error);

    SpecModel *m_model = nullptr;
    ServerStatus *m_status = nullptr;
    QPushButton *m_open;
    QWidget *m_form;
    QLineEdit *m_token;
    QPushButton *m_connect;
    QCheckBox *m_keep;
    QLabel *m_help;
    FindingList *m_list;
    QPushButton *m_forget;

    QUrl m_server; ///< that all of the following is about; empty: none answers
    bool m_isOpen = false;
    bool m_isKept = false; ///< in the key store
    std::optional<teamcity::ServerFacts> m_facts;
    teamcity::ServerAccess m_access; ///< that m_facts came by
    std::optional<Error> m_error;
    std::optional<Error> m_storeError;
    std::shared_ptr<Attempt> m_attempt;
};

} // namespace dw::gui
