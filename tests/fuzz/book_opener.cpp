// A book that was damaged, or any bytes in a book's place. The first byte says which: bytes that are written over a
// whole book (place, number and bytes, again and again), the same and then cut off, or a whole file.

#include "faults/operations.h"
#include "fuzz_target.h"
#include "support/temporary_book.h"

#include <QCoreApplication>

using namespace proven;

namespace {

struct Opened {
    Book book;
    QStringList history;
    bool operator==(const Opened &) const = default;
};

Opened lookedAt(const Ledger &ledger)
{
    Opened opened{ledger.book(), {}};
    for (const HistoryEntry &entry : ledger.history()) {
        opened.history +=
            QStringLiteral("%1 %2 %3").arg(entry.number).arg(entry.title, entry.statedDay.toString(Qt::ISODate));
        static_cast<void>(ledger.changesOf(entry.number));
    }
    static_cast<void>(ledger.enteredAhead());
    return opened;
}

/// The book that damage is done to, as bytes and as it is read.
struct Whole {
    test::TemporaryBook place;
    QByteArray bytes;
    Opened opened;
};
const Whole &whole()
{
    static const Whole made = [] {
        static int argc = 1;
        static char name[] = "fuzz";
        static char *argv[] = {name, nullptr};
        static const QCoreApplication application(argc, argv);
        Whole whole;
        faults::makeBook(whole.place.path());
        whole.opened = lookedAt(*faults::openLedger(whole.place.path()));
        whole.bytes = test::bytesOf(whole.place.path());
        return whole;
    }();
    return made;
}

/// Three bytes as a place among so many.
qsizetype placeIn(QByteArrayView bytes, qsizetype size)
{
    qsizetype place = 0;
    for (const char byte : bytes)
        place = place << 8 | static_cast<unsigned char>(byte);
    return place % size;
}

QByteArray damaged(QByteArrayView damage, bool isCut)
{
    constexpr qsizetype placeSize = 3;
    QByteArray bytes = whole().bytes;
    const qsizetype size = bytes.size();
    qsizetype cutAt = size;
    if (isCut && damage.size() >= placeSize) {
        cutAt = placeIn(damage.first(placeSize), size);
        damage = damage.sliced(placeSize);
    }
    while (damage.size() > placeSize) {
        const qsizetype place = placeIn(damage.first(placeSize), size);
        const qsizetype count = std::min<qsizetype>(static_cast<unsigned char>(damage[placeSize]),
                                                    damage.size() - placeSize - 1);
        bytes.replace(place, std::min(count, size - place),
                      damage.sliced(placeSize + 1, std::min(count, size - place)).toByteArray());
        damage = damage.sliced(placeSize + 1 + count);
    }
    return bytes.first(cutAt);
}

void open(const QString &path, bool mustBeNoticed)
{
    {
        const Ledger::Opened opened = Ledger::open(path, faults::steadyMachine(), Ledger::Waiting::Impatient);
        if (const auto *trouble = std::get_if<Trouble>(&opened)) {
            fuzz::require(!trouble->text.isEmpty(), "trouble is told in words");
        } else {
            const Ledger &ledger = *std::get<std::unique_ptr<Ledger>>(opened);
            const Opened found = lookedAt(ledger);
            const Ledger::Examination examined = ledger.examine();
            const bool isNoticed = ledger.readOnly() || !examined.fileTrouble.isEmpty()
                                   || !examined.brokenLaws.isEmpty();
            if (mustBeNoticed)
                fuzz::require(isNoticed || found == whole().opened, "damage is noticed or harmless");
        }
    }
    const Ledger::Opened salvaged = Ledger::openDamaged(path, faults::steadyMachine(), Ledger::Waiting::Impatient);
    if (const auto *ledger = std::get_if<std::unique_ptr<Ledger>>(&salvaged))
        static_cast<void>(lookedAt(**ledger));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    enum Kind { Damaged, Cut, Anything };
    const auto kind = static_cast<Kind>(data[0] % 3);
    const QByteArray input = fuzz::bytesOf(data + 1, size - 1);
    const QByteArray bytes = kind == Anything ? input : damaged(input, kind == Cut);
    const QString path = whole().place.path();
    test::writeBytes(path, bytes);
    open(path, kind != Anything);
    fuzz::require(test::bytesOf(path) == bytes, "opening changes nothing");
    return 0;
}
