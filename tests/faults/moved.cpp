// An open book is moved, deleted, replaced or overwritten by another program, as a sync client or a person with a file
// manager does it. Nothing more is written then but to that same book, and it is said why.

#include "operations.h"
#include "rehearsal.h"
#include "support/temporary_book.h"
#include "traces.h"
#include "whole_book.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace proven::faults {

namespace {

/// What another program does to an open book.
struct Happening {
    const char *name;
    std::function<void(const test::TemporaryBook &)> happen;
    QString bookIsNow; ///< the name under which the book lies now; empty where it is gone
};

void rename(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        std::abort();
}

/// As `cp` does it: the same file with other bytes.
void writeInPlace(const QString &path, const QByteArray &bytes)
{
    test::writeBytes(path, bytes);
}

const QString away = QStringLiteral("away.proven");
const QString other = QStringLiteral("other.proven");
const QString twin = QStringLiteral("twin.proven");

std::vector<Happening> happenings()
{
    return {
        {"renamed", [](const auto &place) { rename(place.path(), place.in(away)); }, away},
        {"deleted", [](const auto &place) { QFile::remove(place.path()); }, {}},
        {"renamed, and another book in its place",
         [](const auto &place) {
             rename(place.path(), place.in(away));
             rename(place.in(other), place.path());
         },
         away},
        {"renamed, and a link to it in its place",
         [](const auto &place) {
             rename(place.path(), place.in(away));
             QFile::link(place.in(away), place.path());
         },
         away},
        {"renamed, and a copy in its place",
         [](const auto &place) {
             rename(place.path(), place.in(away));
             test::writeBytes(place.path(), test::bytesOf(place.in(away)));
         },
         away},
        {"replaced by another book", [](const auto &place) { rename(place.in(other), place.path()); }, {}},
        {"replaced by a text",
         [](const auto &place) {
             test::writeBytes(place.in(away), "Not a book.");
             rename(place.in(away), place.path());
         },
         {}},
        {"overwritten by another book",
         [](const auto &place) { writeInPlace(place.path(), test::bytesOf(place.in(other))); },
         {}},
        {"overwritten by a book of as many changes",
         [](const auto &place) { writeInPlace(place.path(), test::bytesOf(place.in(twin))); },
         {}},
        {"overwritten by a text",
         [](const auto &place) { writeInPlace(place.path(), QByteArray("No book. ").repeated(999)); },
         {}},
        {"emptied", [](const auto &place) { writeInPlace(place.path(), {}); }, {}},
        {"cut in half",
         [](const auto &place) { static_cast<void>(QFile::resize(place.path(), QFileInfo(place.path()).size() / 2)); },
         {}},
    };
}

/// What an owner does next.
struct Attempt {
    const char *name;
    std::function<Performance(Ledger &)> run;
};

std::vector<Attempt> attempts()
{
    return {
        {"a change", [](Ledger &ledger) { return addRound(ledger, QStringLiteral("One more")); }},
        {"taking back", [](Ledger &ledger) { return ledger.undo(today); }},
        {"looking, then a change",
         [](Ledger &ledger) {
             static_cast<void>(ledger.refresh());
             return addRound(ledger, QStringLiteral("One more"));
         }},
        {"looking round, then a change",
         [](Ledger &ledger) {
             static_cast<void>(ledger.history());
             static_cast<void>(ledger.examine());
             return addRound(ledger, QStringLiteral("One more"));
         }},
        {"a copy",
         [](Ledger &ledger) -> Performance {
             const auto copy = ledger.keepCopy(QStringLiteral("kept"));
             if (const auto *trouble = std::get_if<Trouble>(&copy))
                 return *trouble;
             return Performed{};
         }},
    };
}

/// Adds rounds by a machine with a chance of its own, so that no entry is called like one of the open book.
void addElsewhere(const QString &path, std::initializer_list<const char *> names)
{
    const Machine machine = steadyMachine();
    constexpr int enough = 1000;
    for (int drawn = 0; drawn < enough; ++drawn)
        static_cast<void>(machine.randomBits());
    const auto opened = Ledger::open(path, machine, Ledger::Waiting::Impatient);
    for (const char *name : names)
        done(addRound(*std::get<std::unique_ptr<Ledger>>(opened), QString::fromLatin1(name)));
}

class Place {
public:
    explicit Place(const QByteArray &book)
    {
        test::writeBytes(m_place.path(), book);
        test::writeBytes(m_place.in(other), book);
        test::writeBytes(m_place.in(twin), book);
        addElsewhere(m_place.in(other), {"Of another book", "Of another book too", "And that"});
        addElsewhere(m_place.in(twin), {"Of a twin"});
    }
    [[nodiscard]] const test::TemporaryBook &place() const { return m_place; }

private:
    test::TemporaryBook m_place;
};

QStringList lossesOf(const Happening &happening, const Attempt &attempt, const QByteArray &book)
{
    const Place made(book);
    const test::TemporaryBook &place = made.place();
    const auto ledger = openLedger(place.path());
    // So that the book has read and written, and holds what a book overwritten by its twin does not.
    done(addRound(*ledger, QStringLiteral("Acknowledged")));
    const Acceptable told{ledger->book(), ledger->history().size()};

    happening.happen(place);
    const QStringList before = tracesOf(place.folder());
    const Performance performance = attempt.run(*ledger);
    QStringList wrong;
    const auto *trouble = std::get_if<Trouble>(&performance);
    if (!trouble)
        wrong += QStringLiteral("not refused");
    else if (trouble->text.isEmpty())
        wrong += QStringLiteral("refused without a word");
    else if (trouble->kind != Trouble::Kind::Replaced && trouble->kind != Trouble::Kind::Damaged)
        wrong += QStringLiteral("refused as something else: ") + trouble->text;
    if (tracesOf(place.folder()) != before)
        wrong += QStringLiteral("files were touched");
    if (!happening.bookIsNow.isEmpty()) {
        wrong += losses(place.in(happening.bookIsNow), {told});
        // Put back, it goes on.
        rename(place.in(happening.bookIsNow), place.path());
        if (const auto still = ledger->refresh())
            wrong += QStringLiteral("put back: ") + still->text;
        else if (!std::holds_alternative<Performed>(addRound(*ledger, QStringLiteral("Put back"))))
            wrong += QStringLiteral("put back, nothing can be changed");
    }
    return wrong;
}

/// A connection that does not ask writes into a file that nobody will find again.
bool writesWhereNobodyLooks(const QByteArray &book)
{
    const Place made(book);
    const test::TemporaryBook &place = made.place();
    QFile file(place.path());
    if (!file.open(QIODevice::ReadWrite))
        return false;
    rename(place.in(other), place.path());
    const QByteArray found = test::bytesOf(place.path());
    const bool written = file.write("Acknowledged") > 0 && file.flush();
    return written && test::bytesOf(place.path()) == found;
}

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("moved", argc, argv);
    QByteArray book;
    {
        const proven::test::TemporaryBook place;
        makeBook(place.path());
        book = proven::test::bytesOf(place.path());
    }
    for (const Happening &happening : happenings()) {
        for (const Attempt &attempt : attempts())
            rehearsal.tried(QString::fromLatin1(happening.name) + QStringLiteral(", then ")
                                + QString::fromLatin1(attempt.name),
                            lossesOf(happening, attempt, book));
    }
    rehearsal.control("a file held open and replaced, and written to all the same", writesWhereNobodyLooks(book));
    return rehearsal.result();
}
