// SQLite gets no memory, at the first wish for some, the second, the third ..., once and for ever from there on. (What
// Qt and the program itself want is not refused here: on the systems that we know they are ended by the system instead,
// which the rehearsal of kills covers.)

#include "support/temporary_book.h"
#include "told_and_held.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace proven::faults {

namespace {

sqlite3_mem_methods memory = {};
/// How many wishes are granted before one is refused; below 0 all are.
long grants = -1;
bool refusesForEver = false;
bool refused = false;

bool isRefused()
{
    if (grants < 0)
        return false;
    if (grants > 0) {
        --grants;
        return false;
    }
    refused = true;
    if (!refusesForEver)
        grants = -1;
    return true;
}
void *allocate(int size)
{
    return isRefused() ? nullptr : memory.xMalloc(size);
}
void *reallocate(void *block, int size)
{
    return isRefused() ? nullptr : memory.xRealloc(block, size);
}

void install()
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory);
    sqlite3_mem_methods ours = memory;
    ours.xMalloc = allocate;
    ours.xRealloc = reallocate;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) != SQLITE_OK)
        std::exit(EXIT_FAILURE);
    // Otherwise most small blocks come from a store of each connection and are never asked for.
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
}

class NoMemory : public Breakage {
public:
    NoMemory(long after, bool forEver) : m_after(after), m_forEver(forEver) {}
    void begin() override
    {
        refused = false;
        refusesForEver = m_forEver;
        grants = m_after;
    }
    void lift() override { grants = -1; }
    [[nodiscard]] bool hit() const override { return refused; }
    [[nodiscard]] QString name() const
    {
        return QStringLiteral("no memory after %1 wishes %2")
            .arg(QString::number(m_after), QString::fromLatin1(m_forEver ? "for ever" : "once"));
    }

private:
    long m_after;
    bool m_forEver;
};

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    install();
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("out_of_memory", argc, argv);
    const proven::test::TemporaryBook place;
    ToldAndHeld book(rehearsal, place.path());
    // Thousands of wishes: the short form takes the first ones and then wider and wider steps.
    const auto next = [&](long after) { return after + 1 + after / rehearsal.times(8, 60); };
    for (const bool forEver : {false, true}) {
        const auto all = [&](auto meet) {
            for (long after = 0;; after = next(after)) {
                NoMemory breakage(after, forEver);
                if (!meet(breakage))
                    return;
            }
        };
        all([&](NoMemory &breakage) { return book.opening(breakage.name(), breakage); });
        for (std::size_t each = 0; each < operations().size(); ++each)
            all([&](NoMemory &breakage) { return book.operation(each, breakage.name(), breakage); });
    }

    // That the wishes are refused at all.
    book.putBack();
    const auto ledger = openLedger(place.path());
    NoMemory nothing(0, true);
    nothing.begin();
    const bool isTrouble = std::holds_alternative<proven::Trouble>(operations().front().run(*ledger));
    nothing.lift();
    rehearsal.control("nothing can be saved without any memory", isTrouble);
    return rehearsal.result();
}
