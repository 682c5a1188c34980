// The power is cut at any moment of a change, and the disk forgets at random what was not secured yet: the book is as
// it was before or as it was after, whole, and after once the owner was told that it is saved.

#include "disk_shim.h"
#include "operations.h"
#include "rehearsal.h"
#include "simulated_disk.h"
#include "support/temporary_book.h"
#include "whole_book.h"

#include <QCoreApplication>
#include <QDir>

namespace proven::faults {

namespace {

constexpr int imagesShort = 300;
constexpr int imagesFull = 3000;
/// How often, among so many, the power is cut only when the owner has been told.
constexpr unsigned toldOneIn = 4;

/// One change, everything that it did to the disk, and the book before and after.
struct Recorded {
    QString name;
    SimulatedDisk disk;
    Acceptable before;
    Acceptable after;
};

class Rehearsing {
public:
    explicit Rehearsing(Rehearsal &rehearsal) : m_rehearsal(rehearsal), m_chance(rehearsal.seed())
    {
        makeBook(m_place.path());
        m_bytes = test::bytesOf(m_place.path());
    }

    [[nodiscard]] Recorded recorded(const Operation &operation)
    {
        return recorded(QString::fromLatin1(operation.name), m_bytes, [&] {
            const auto ledger = openLedger(m_place.path());
            done(operation.run(*ledger));
        });
    }
    /// Opening a book of version 1, which upgrades it.
    [[nodiscard]] Recorded recordedUpgrade()
    {
        return recorded(QStringLiteral("upgrade"),
                        test::bytesOf(QStringLiteral(PROVEN_SOURCE_DIR "/tests/store/data/version-1.proven")),
                        [&] { static_cast<void>(openLedger(m_place.path())); });
    }

    void rehearse(const Recorded &change)
    {
        for (int image = 0; image < m_rehearsal.times(imagesShort, imagesFull); ++image) {
            const Cut cut = anyCut(change);
            m_rehearsal.tried(QStringLiteral("%1, cut after event %2 of %3")
                                  .arg(change.name, QString::number(cut.events), QString::number(change.disk.events())),
                              lossesAfter(change, cut, {}));
        }
    }

    /// How many of so many images are lost on a disk that breaks its promises.
    [[nodiscard]] int lostOn(SimulatedDisk::Honesty honesty, const Recorded &change, int images)
    {
        int lost = 0;
        for (int image = 0; image < images; ++image)
            lost += lossesAfter(change, anyCut(change), honesty).isEmpty() ? 0 : 1;
        return lost;
    }

private:
    struct Cut {
        std::size_t events;
        bool isTold; ///< the owner had been told that it is saved
    };

    template <class Act>
    [[nodiscard]] Recorded recorded(const QString &name, const QByteArray &bytes, Act act)
    {
        clear();
        test::writeBytes(m_place.path(), bytes);
        Recorded change{name, SimulatedDisk({{QFile::encodeName(m_place.path()), bytes}}), {}, {}};
        DiskShim &shim = DiskShim::installed();
        shim.record = [&, book = QFile::encodeName(m_place.path())](const DiskShim::Event &event) {
            if (event.path.startsWith(book))
                change.disk.happened(event);
        };
        act();
        shim.record = nullptr;
        // Looking at it upgrades a book of version 1: such a one is the same before and after.
        change.after = asItIs(m_place.path());
        test::writeBytes(m_place.path(), bytes);
        change.before = asItIs(m_place.path());
        return change;
    }

    [[nodiscard]] Cut anyCut(const Recorded &change)
    {
        if (m_chance() % toldOneIn == 0)
            return {change.disk.events(), true};
        return {std::uniform_int_distribution<std::size_t>(0, change.disk.events())(m_chance), false};
    }

    [[nodiscard]] QStringList lossesAfter(const Recorded &change, Cut cut, SimulatedDisk::Honesty honesty)
    {
        clear();
        const auto files = change.disk.after(cut.events, m_chance, honesty);
        for (auto file = files.begin(); file != files.end(); ++file)
            test::writeBytes(QFile::decodeName(file.key()), file.value());
        return cut.isTold ? losses(m_place.path(), {change.after})
                          : losses(m_place.path(), {change.before, change.after});
    }

    void clear()
    {
        QDir folder(m_place.folder());
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
            folder.remove(name);
    }

    Rehearsal &m_rehearsal;
    std::mt19937 m_chance;
    test::TemporaryBook m_place;
    QByteArray m_bytes;
};

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("power_cut", argc, argv);
    static_cast<void>(DiskShim::installed());
    Rehearsing rehearsing(rehearsal);
    for (const Operation &operation : operations())
        rehearsing.rehearse(rehearsing.recorded(operation));
    rehearsing.rehearse(rehearsing.recordedUpgrade());

    constexpr int images = 200;
    const Recorded change = rehearsing.recorded(operationNamed(QStringLiteral("import a table")));
    const int unsynced = rehearsing.lostOn({.secures = false, .securesFolder = false}, change, images);
    const int unsyncedFolder = rehearsing.lostOn({.secures = true, .securesFolder = false}, change, images);
    std::printf("without any sync %d of %d images are lost, without that of the folder %d\n", unsynced, images,
                unsyncedFolder);
    rehearsal.control("a disk that secures nothing loses more than half", unsynced > images / 2);
    rehearsal.control("a disk that does not secure its folder loses what was told as saved", unsyncedFolder > 0);
    return rehearsal.result();
}
