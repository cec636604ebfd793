// For builds with the thread sanitizer only, in place of Qt's own. Debian's Qt is built without the
// sanitizer, which therefore does not see that QThreadPool hands a task over in order, and would
// take everything the task was given for a race. Here it is told.
#include <QRunnable>
#include <QThreadPool>

#include <sanitizer/tsan_interface.h>

#include <functional>
#include <utility>

namespace {

class HandedOver final : public QRunnable
{
public:
    explicit HandedOver(std::function<void()> task) : m_task(std::move(task))
    {
        __tsan_release(this);
    }
    void run() override
    {
        __tsan_acquire(this);
        m_task();
    }

private:
    std::function<void()> m_task;
};

} // namespace

void QThreadPool::start(std::function<void()> functionToRun, int priority)
{
    start(new HandedOver(std::move(functionToRun)), priority);
}
