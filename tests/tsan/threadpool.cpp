// For builds with the thread sanitizer only, in place of Qt's own. Debian's Qt is built without the
// sanitizer, which therefore does not see how Qt orders what two threads do, and would take all
// that is handed from one to the other for a race. Here it is told: of tasks that a thread pool
// takes, and of what they hand back to the window's thread.
#include <QCoreApplication>
#include <QFutureInterface>
#include <QMetaObject>
#include <QRunnable>
#include <QThreadPool>

#include <sanitizer/tsan_interface.h>

#include <dlfcn.h>

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

/// Whatever was handed back until now is seen by what comes next.
char handedBack = 0;

/// Each event comes after what was done before it was posted.
class Receiver final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *) override
    {
        __tsan_acquire(&handedBack);
        return false;
    }
};

void receive()
{
    QCoreApplication::instance()->installEventFilter(new Receiver(QCoreApplication::instance()));
}

/// Qt's own function of that name.
template <typename Function>
Function *original(const char *mangled)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, mangled));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(receive)

void QThreadPool::start(std::function<void()> functionToRun, int priority)
{
    start(new HandedOver(std::move(functionToRun)), priority);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot,
                                   Qt::ConnectionType type, void *ret)
{
    using Invoke = bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static auto *const invoke =
        original<Invoke>("_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBase"
                         "EN2Qt14ConnectionTypeEPv");
    __tsan_release(&handedBack);
    return invoke(object, slot, type, ret);
}

void QFutureInterfaceBase::reportFinished()
{
    using Report = void(QFutureInterfaceBase *);
    static auto *const report = original<Report>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    __tsan_release(&handedBack);
    report(this);
}
