// Every call to the disk fails, the first, the second, the third ..., once and for ever from there on, carried out or
// not: whatever was told to the owner is what the file holds, the program lives on, and so does the book.

#include "disk_shim.h"
#include "operations.h"
#include "rehearsal.h"
#include "support/temporary_book.h"
#include "whole_book.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace proven::faults {

namespace {

using Call = DiskShim::Call;

/// Lets the n-th call of one kind fail, once or for ever.
class Failing {
public:
    Failing(Call kind, int nth, bool forEver, bool afterwards) : m_shim(DiskShim::installed())
    {
        (afterwards ? m_shim.faultAfterwards : m_shim.fault) = [this, kind, nth, forEver](Call call,
                                                                                          const QByteArray &) {
            if (call != kind)
                return SQLITE_OK;
            ++m_count;
            const bool fails = forEver ? m_count >= nth : m_count == nth;
            m_hit = m_hit || fails;
            return fails ? errorOf(kind) : SQLITE_OK;
        };
    }
    ~Failing() { lift(); }
    Failing(const Failing &) = delete;
    Failing &operator=(const Failing &) = delete;
    void lift()
    {
        m_shim.fault = nullptr;
        m_shim.faultAfterwards = nullptr;
    }
    [[nodiscard]] bool hit() const { return m_hit; }

private:
    DiskShim &m_shim;
    int m_count = 0;
    bool m_hit = false;
};

/// The texts that say that nobody can tell.
bool cannotTell(const Trouble &trouble)
{
    return trouble.text.contains(QStringLiteral("to see whether"));
}

struct Case {
    const Operation *operation;
    Call call;
    int nth;
    bool forEver;
    bool afterwards = false; ///< it was carried out all the same
    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1, %2 %3 fails %4%5")
            .arg(QString::fromLatin1(operation ? operation->name : "open"), QString::fromLatin1(DiskShim::nameOf(call)),
                 QString::number(nth), QString::fromLatin1(forEver ? "for ever" : "once"),
                 QString::fromLatin1(afterwards ? " after it was carried out" : ""));
    }
};

class Tries {
public:
    explicit Tries(Rehearsal &rehearsal) : m_rehearsal(rehearsal)
    {
        makeBook(m_place.path());
        m_bytes = test::bytesOf(m_place.path());
        m_before = asItIs(m_place.path());
        for (const Operation &operation : operations()) {
            {
                const auto ledger = openLedger(m_place.path());
                done(operation.run(*ledger));
            }
            m_after.push_back(asItIs(m_place.path()));
            test::writeBytes(m_place.path(), m_bytes);
        }
    }

    /// False once the call is never reached.
    bool operation(const Case &which, const Acceptable &after)
    {
        test::writeBytes(m_place.path(), m_bytes);
        QStringList wrong;
        bool hit = false;
        {
            const auto ledger = openLedger(m_place.path());
            Failing failing(which.call, which.nth, which.forEver, which.afterwards);
            const Performance performance = which.operation->run(*ledger);
            failing.lift();
            hit = failing.hit();
            if (!hit)
                return false;
            wrong += comparedWithWhatWasTold(performance, after);
            wrong += livesOn(*ledger);
        }
        m_rehearsal.tried(which.name(), wrong);
        return true;
    }

    bool opening(const Case &which)
    {
        test::writeBytes(m_place.path(), m_bytes);
        QStringList wrong;
        {
            Failing failing(which.call, which.nth, which.forEver, which.afterwards);
            const auto opened = Ledger::open(m_place.path(), steadyMachine(), Ledger::Waiting::Impatient);
            failing.lift();
            if (!failing.hit())
                return false;
            if (const auto *trouble = std::get_if<Trouble>(&opened); trouble && trouble->text.isEmpty())
                wrong += QStringLiteral("trouble without a word");
            if (const auto *ledger = std::get_if<std::unique_ptr<Ledger>>(&opened);
                ledger && !((*ledger)->book() == m_before.book))
                wrong += QStringLiteral("opened as another book");
        }
        wrong += losses(m_place.path(), {m_before});
        m_rehearsal.tried(which.name(), wrong);
        return true;
    }

    [[nodiscard]] const std::vector<Acceptable> &after() const { return m_after; }

    /// The disk says that all went well and writes nothing: nobody could notice but by reading again.
    [[nodiscard]] bool noticesSwallowedWrites()
    {
        test::writeBytes(m_place.path(), m_bytes);
        DiskShim &shim = DiskShim::installed();
        {
            const auto ledger = openLedger(m_place.path());
            shim.swallowsWrites = true;
            static_cast<void>(operations().front().run(*ledger));
            shim.swallowsWrites = false;
        }
        return !losses(m_place.path(), {m_after.front()}).isEmpty();
    }

private:
    QStringList comparedWithWhatWasTold(const Performance &performance, const Acceptable &after)
    {
        if (std::holds_alternative<Performed>(performance))
            return prefixed("told as done", losses(m_place.path(), {after}));
        if (const auto *trouble = std::get_if<Trouble>(&performance)) {
            if (trouble->text.isEmpty())
                return {QStringLiteral("trouble without a word")};
            return cannotTell(*trouble) ? prefixed("told as unknown", losses(m_place.path(), {m_before, after}))
                                        : prefixed("told as not done", losses(m_place.path(), {m_before}));
        }
        return {QStringLiteral("refused")};
    }

    /// The disk is well again: the same ledger goes on, and nothing is doubled or lost.
    QStringList livesOn(Ledger &ledger)
    {
        if (const auto trouble = ledger.refresh())
            return {QStringLiteral("after the fault: ") + trouble->text};
        const Performance next = addRound(ledger, QStringLiteral("Afterwards"));
        if (!std::holds_alternative<Performed>(next))
            return {QStringLiteral("after the fault nothing can be saved: ")
                    + (std::holds_alternative<Trouble>(next) ? std::get<Trouble>(next).text : QString())};
        const Book book = ledger.book();
        const std::size_t entries = ledger.history().size();
        return prefixed("after the fault", losses(m_place.path(), {{book, entries}}));
    }

    static QStringList prefixed(const char *prefix, QStringList sentences)
    {
        for (QString &sentence : sentences)
            sentence = QString::fromLatin1(prefix) + QStringLiteral(": ") + sentence;
        return sentences;
    }

    Rehearsal &m_rehearsal;
    test::TemporaryBook m_place;
    QByteArray m_bytes;
    Acceptable m_before;
    std::vector<Acceptable> m_after;
};

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("failing_io", argc, argv);
    static_cast<void>(DiskShim::installed());
    Tries tries(rehearsal);
    for (const DiskShim::Call call : DiskShim::allCalls) {
        for (const bool forEver : {false, true}) {
            for (const bool afterwards : {false, true}) {
                for (int nth = 1; tries.opening({nullptr, call, nth, forEver, afterwards}); ++nth) {
                }
                for (std::size_t place = 0; place < operations().size(); ++place) {
                    for (int nth = 1;
                         tries.operation({&operations()[place], call, nth, forEver, afterwards}, tries.after()[place]);
                         ++nth) {
                    }
                }
            }
        }
    }
    rehearsal.control("a disk that swallows what is written", tries.noticesSwallowedWrites());
    return rehearsal.result();
}
