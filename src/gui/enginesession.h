#pragma once

#include "docker/engine.h"
#include "guidance/enginesetup.h"
#include "guidance/methodchoice.h"
#include "guidance/sysboxsetup.h"
#include "plan/hostfacts.h"
#include "plan/plan.h"
#include "preflight/check.h"
#include "preflight/methodcomparison.h"
#include "spec/agentspec.h"

#include <QMap>
#include <QObject>
#include <QProcessEnvironment>

#include <memory>
#include <optional>

namespace dw {
struct HostFiles;
} // namespace dw

namespace dw::gui {

/// The engine that the wizard works with: which one, whether it answers, what it can run. Every
/// question is asked in the background; a newer one supersedes what is still under way.
class EngineSession : public QObject
{
    Q_OBJECT

public:
    enum class State { Checking, Ready, Unreachable };

    /// `root` is a folder that stands for / where it is looked what is installed here, for tests.
    explicit EngineSession(QProcessEnvironment environment, QString root = {},
                           QObject *parent = nullptr);
    ~EngineSession() override;

    /// As for --engine: a context's name or an address; empty: as the docker command chooses.
    /// Asks that engine at once.
    void setChoice(const QString &choice);
    const QString &choice() const { return m_choice; }

    /// Asks again, everything.
    void refresh();
    /// The images whose facts matter; takes effect with the next refresh or plan check.
    void setImages(const QStringList &images) { m_images = images; }

    State state() const { return m_state; }
    /// Why it is unreachable.
    const Error &error() const { return m_error; }
    /// What to type in a shell to get at it; may be empty.
    const QStringList &commands() const { return m_commands; }
    /// "Docker 20.10.24 · linux/amd64", once it has answered.
    const QString &product() const { return m_product; }
    /// Where it is and how it was found; unset when the choice itself is wrong.
    const std::optional<docker::Endpoint> &endpoint() const { return m_endpoint; }
    /// Null before an endpoint is known. Whoever keeps it may use it whatever happens here.
    std::shared_ptr<docker::Engine> engine() const;

    struct Availability
    {
        enum class State { Checking, Works, Refused, Unreachable };
        State state = State::Checking;
        QString reason; ///< what is missing, or, where it works, what should be known
        QString remedy;
    };
    Availability availability(Method method) const;

    /// For a trial server; TeamCity's own port until the engine was looked at.
    int freeServerPort() const { return m_freeServerPort; }

    /// Whether a method works here; Unknown until that was looked at.
    MethodState methodState(Method method) const;
    /// The methods on this engine; empty until that was looked at.
    const QList<MachineRow> &comparison() const { return m_comparison; }
    /// How this machine gets an engine, where none is at the address; unset otherwise.
    const std::optional<EngineSetup> &engineSetup() const { return m_engineSetup; }
    /// Nothing of Docker is installed on this machine; known with engineSetup().
    bool isDockerMissing() const { return m_dockerMissing; }
    /// How the engine's host gets Sysbox; unset until the engine was looked at.
    const std::optional<SysboxSetup> &sysboxSetup() const { return m_sysboxSetup; }

    /// Looks whether this engine can run `plan`, which was made from `spec`. `replace`: this
    /// deployment's own containers of the same names may be there.
    void checkPlan(const Plan &plan, const AgentSpec &spec, bool replace);
    bool isCheckingPlan() const { return m_checkingPlan; }
    const QList<Check> &planChecks() const { return m_planChecks; }

signals:
    void changed();
    void factsGathered(const dw::HostFacts &facts);
    void planChecked();

private:
    struct Attempt;
    static QCoro::Task<void> probe(EngineSession *session, std::shared_ptr<Attempt> attempt);
    static QCoro::Task<void> examine(EngineSession *session, std::shared_ptr<Attempt> attempt,
                                     Intent intent);
    void fail(const Error &error, const QStringList &commands = {});
    void failToReach(const Survey &survey, const HostFiles &files);

    QProcessEnvironment m_environment;
    QString m_root;
    QString m_choice;
    QStringList m_images;
    State m_state = State::Checking;
    Error m_error;
    QStringList m_commands;
    QString m_product;
    std::optional<docker::Endpoint> m_endpoint;
    QMap<Method, QList<Check>> m_methodChecks; ///< empty until the engine was looked at
    QList<MachineRow> m_comparison;
    std::optional<EngineSetup> m_engineSetup;
    std::optional<SysboxSetup> m_sysboxSetup;
    bool m_dockerMissing = false;
    int m_freeServerPort = teamCityPort;
    std::shared_ptr<Attempt> m_probe;
    std::shared_ptr<Attempt> m_examination;
    std::shared_ptr<docker::Engine> m_engine;
    bool m_checkingPlan = false;
    QList<Check> m_planChecks;
};

} // namespace dw::gui
