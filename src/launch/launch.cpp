#include "launch/launch.h"

#include "launch/launchrun.h"

namespace dw {

Launch::Launch(docker::Engine &engine, AgentSpec spec, LaunchOptions options, QObject *parent)
    : QObject(parent),
      m_run(std::make_shared<Run>(this, engine, std::move(spec), std::move(options)))
{
}

Launch::~Launch()
{
    m_run->abandon();
}

void Launch::start()
{
    // The coroutine owns itself from here on.
    m_run->execute();
}

void Launch::cancel()
{
    m_run->cancel();
}

bool Launch::isRunning() const
{
    return m_run->isRunning();
}

const QList<LaunchStep> &Launch::steps() const
{
    return m_run->steps();
}

} // namespace dw
