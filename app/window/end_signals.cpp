#include "end_signals.h"

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace proven {

namespace {

constexpr std::array endings{SIGTERM, SIGINT, SIGHUP};
constexpr std::size_t loopsEnd = 0;
constexpr std::size_t handlersEnd = 1;
/// A handler may do next to nothing: it writes one byte here.
std::array<int, 2> ends = {-1, -1};

void handle(int)
{
    const char wish = 1;
    // Where even that fails there is nobody to tell.
    const ssize_t written = ::write(ends[handlersEnd], &wish, sizeof wish);
    static_cast<void>(written);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int ending : endings)
        ::sigaction(ending, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[loopsEnd], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char wish = 0;
        if (::read(ends[loopsEnd], &wish, sizeof wish) == sizeof wish)
            emit wanted();
    });
    setHandler(handle);
}

EndSignals::~EndSignals()
{
    if (!m_notifier)
        return;
    setHandler(SIG_DFL);
    m_notifier.reset();
    for (int &end : ends) {
        ::close(end);
        end = -1;
    }
}

} // namespace proven
