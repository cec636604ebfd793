#pragma once

#include "common/error.h"
#include "common/json.h"

#include <QTimer>
#include <QWidget>

#include <qcoro/qcorotask.h>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace dw::gui {

class EngineSession;

/// The containers of the session's engine, running or not, to choose one. It is then inspected
/// together with the containers that make one agent with it.
class ContainerList : public QWidget
{
    Q_OBJECT

public:
    explicit ContainerList(QWidget *parent = nullptr);
    ~ContainerList() override;

    void setSession(EngineSession *session);
    /// Lists them, if that has not been done yet.
    void activate();

signals:
    void inspecting(const QString &name);
    /// `images`: what the engine says about the containers' images.
    void inspected(const dw::Json &containers, const dw::Json &images);
    void failed(const dw::Error &error);

private:
    struct Attempt;
    static QCoro::Task<void> list(ContainerList *widget, std::shared_ptr<Attempt> attempt);
    static QCoro::Task<void> inspect(ContainerList *widget, std::shared_ptr<Attempt> attempt,
                                     QString id);
    void refresh();
    void showSession();
    void showContainers();
    void showState(const QString &text);
    void filter();
    void choose();

    EngineSession *m_session = nullptr;
    QLineEdit *m_filter;
    QPushButton *m_refresh;
    QTreeWidget *m_list;
    QLabel *m_state;
    QTimer m_chosen; ///< so that moving along the list asks only for where one stays
    Json m_containers = Json::array();
    std::shared_ptr<Attempt> m_listing;
    std::shared_ptr<Attempt> m_inspection;
    bool m_active = false;
};

} // namespace dw::gui
