// Every call to the disk fails, the first, the second, the third ..., once and for ever from there on, carried out or
// not: whatever was told to the owner is what the file holds, the program lives on, and so does the book.

#include "disk_shim.h"
#include "support/temporary_book.h"
#include "told_and_held.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace proven::faults {

namespace {

using Call = DiskShim::Call;

/// Lets the n-th call of one kind fail.
class FailingCall : public Breakage {
public:
    struct How {
        Call call;
        bool forEver;
        bool afterwards; ///< it was carried out all the same
    };
    FailingCall(How how, int nth) : m_how(how), m_nth(nth) {}
    void begin() override
    {
        (m_how.afterwards ? m_shim.faultAfterwards : m_shim.fault) = [this](Call call, const QByteArray &) {
            if (call != m_how.call)
                return SQLITE_OK;
            ++m_count;
            const bool fails = m_how.forEver ? m_count >= m_nth : m_count == m_nth;
            m_hit = m_hit || fails;
            return fails ? errorOf(call) : SQLITE_OK;
        };
    }
    void lift() override
    {
        m_shim.fault = nullptr;
        m_shim.faultAfterwards = nullptr;
    }
    [[nodiscard]] bool hit() const override { return m_hit; }
    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1 %2 fails %3%4")
            .arg(QString::fromLatin1(DiskShim::nameOf(m_how.call)), QString::number(m_nth),
                 QString::fromLatin1(m_how.forEver ? "for ever" : "once"),
                 QString::fromLatin1(m_how.afterwards ? " after it was carried out" : ""));
    }

private:
    DiskShim &m_shim = DiskShim::installed();
    How m_how;
    int m_nth;
    int m_count = 0;
    bool m_hit = false;
};

/// Calls `meet` with the first, the second, the third ... until it says that there are no more.
template <class Meet>
void oneAfterAnother(FailingCall::How how, Meet meet)
{
    for (int nth = 1;; ++nth) {
        FailingCall failing(how, nth);
        if (!meet(failing))
            return;
    }
}

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("failing_io", argc, argv);
    DiskShim &shim = DiskShim::installed();
    const proven::test::TemporaryBook place;
    ToldAndHeld book(rehearsal, place.path());
    for (const DiskShim::Call call : DiskShim::allCalls) {
        for (const bool forEver : {false, true}) {
            for (const bool afterwards : {false, true}) {
                const FailingCall::How how{call, forEver, afterwards};
                oneAfterAnother(how, [&](FailingCall &failing) { return book.opening(failing.name(), failing); });
                for (std::size_t each = 0; each < operations().size(); ++each)
                    oneAfterAnother(how, [&](FailingCall &failing) {
                        return book.operation(each, failing.name(), failing);
                    });
            }
        }
    }

    book.putBack();
    {
        const auto ledger = openLedger(place.path());
        shim.swallowsWrites = true;
        static_cast<void>(operations().front().run(*ledger));
        shim.swallowsWrites = false;
    }
    rehearsal.control("a disk that swallows what is written", !losses(place.path(), {book.after(0)}).isEmpty());
    return rehearsal.result();
}
