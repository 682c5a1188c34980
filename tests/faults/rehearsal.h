#pragma once

#include <QString>
#include <QStringList>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace proven::faults {

/// One family of faults: what was tried, what survived, and whether its control failed as it must. A simulator that
/// finds nothing wrong with a program that is wrong on purpose proves nothing.
///
/// Every family is a program of its own. It takes --full for the long form and --seed N, and ends with one line that
/// `./dev faults` reads: "FAMILY: tried N, survived N, lost N, controls N of N failed as they must".
class Rehearsal {
public:
    Rehearsal(const char *family, int argc, char **argv) : m_family(family)
    {
        for (int place = 1; place < argc; ++place) {
            const std::string_view argument(argv[place]);
            if (argument == "--full")
                m_full = true;
            else if (argument == "--seed" && place + 1 < argc)
                m_seed = static_cast<unsigned>(std::strtoul(argv[++place], nullptr, 10));
        }
    }

    [[nodiscard]] bool isFull() const { return m_full; }
    /// How often: the short form runs with every test run.
    [[nodiscard]] int times(int shortForm, int fullForm) const { return m_full ? fullForm : shortForm; }
    [[nodiscard]] unsigned seed() const { return m_seed; }

    /// One fault was tried; `losses` says what did not survive it, `how` which fault it was.
    void tried(const QString &how, const QStringList &losses)
    {
        constexpr int told = 10;
        ++m_tried;
        if (losses.isEmpty())
            return;
        if (++m_lost <= told)
            std::fprintf(stderr, "%s: %s: %s\n", m_family, qUtf8Printable(how),
                         qUtf8Printable(losses.join(QStringLiteral("; "))));
    }
    /// What is wrong on purpose was found to be wrong.
    void control(const char *what, bool failedAsItMust)
    {
        ++m_controls;
        if (failedAsItMust)
            ++m_failedAsTheyMust;
        else
            std::fprintf(stderr, "%s: the control did not fail: %s\n", m_family, what);
    }
    /// Something that this machine does not allow, such as mounting a disk; said, and not counted as survived.
    void skipped(const QString &what) { std::fprintf(stderr, "%s: not tried: %s\n", m_family, qUtf8Printable(what)); }

    /// The summary line and the program's exit code.
    [[nodiscard]] int result() const
    {
        std::printf("%s: tried %d, survived %d, lost %d, controls %d of %d failed as they must\n", m_family, m_tried,
                    m_tried - m_lost, m_lost, m_failedAsTheyMust, m_controls);
        const bool proves = m_tried > 0 && m_controls > 0 && m_failedAsTheyMust == m_controls;
        return m_lost == 0 && proves ? EXIT_SUCCESS : EXIT_FAILURE;
    }

private:
    const char *m_family;
    bool m_full = false;
    unsigned m_seed = 1;
    int m_tried = 0;
    int m_lost = 0;
    int m_controls = 0;
    int m_failedAsTheyMust = 0;
};

} // namespace proven::faults
