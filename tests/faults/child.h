#pragma once

#include <array>
#include <chrono>
#include <optional>

#include <cstdlib>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace proven::faults {

/// A process of its own that does `work` and may tell of it through a pipe; it is killed when this goes.
class Child {
public:
    /// `work` gets the end of the pipe that it tells into. Where it returns, the process ends well.
    template <class Work>
    explicit Child(Work work)
    {
        std::array<int, 2> ends = {};
        if (::pipe(ends.data()) != 0)
            std::exit(EXIT_FAILURE);
        m_process = ::fork();
        if (m_process < 0)
            std::exit(EXIT_FAILURE);
        if (m_process == 0) {
            ::close(ends[0]);
            work(ends[1]);
            ::_exit(EXIT_SUCCESS);
        }
        ::close(ends[1]);
        m_pipe = ends[0];
    }
    ~Child()
    {
        kill();
        ::close(m_pipe);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// Whatever it is doing.
    void kill()
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = 0;
    }
    void killAfter(std::chrono::microseconds time)
    {
        ::usleep(static_cast<useconds_t>(time.count()));
        kill();
    }
    /// Waits until it has ended by itself: its exit code, nothing where it crashed.
    std::optional<int> ended()
    {
        int status = 0;
        const bool waited = ::waitpid(m_process, &status, 0) == m_process;
        m_process = 0;
        return waited && WIFEXITED(status) ? std::optional(WEXITSTATUS(status)) : std::nullopt;
    }

    /// From inside `work`: false where nobody listens any more.
    template <class Told>
    static bool tell(int pipe, const Told &told)
    {
        return ::write(pipe, &told, sizeof told) == sizeof told;
    }
    /// Waits for the next that it tells; nothing once it has ended and all was heard.
    template <class Told>
    [[nodiscard]] std::optional<Told> heard() const
    {
        Told told = {};
        return ::read(m_pipe, &told, sizeof told) == sizeof told ? std::optional(told) : std::nullopt;
    }

private:
    pid_t m_process;
    int m_pipe;
};

} // namespace proven::faults
