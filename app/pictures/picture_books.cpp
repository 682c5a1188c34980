#include "picture_books.h"

#include "clock.h"
#include "sample_book.h"

#include <QDir>
#include <QFile>

namespace proven {

using namespace Qt::StringLiterals;

namespace {

QString longRound(const QString &name)
{
    return name + u", Terminvereinbarung und Rückrufe für sämtliche Außenstellen"_s;
}
QString longVendor(const QString &name)
{
    return name + u" & Söhne, Büro- und Geschäftsdienstleistungsgesellschaft für Übersee mbH"_s;
}
QString longTask(const QString &name)
{
    return name + u", each one of them twice, with a note about what was said and by whom"_s;
}
QString longTitle(const QString &title)
{
    return title + u", including everybody who asked for Frau Dr. Müller-Lüdenscheidt in person"_s;
}

/// The sample book with names as long as some people's are.
command::Import longNamesBook(QDate today)
{
    command::Import import = sampleBook(today);
    ImportedTables &tables = import.tables;
    const auto lengthen = [](auto &rows) {
        for (auto &row : rows) {
            if (!row.round.isEmpty())
                row.round = longRound(row.round);
            if (!row.vendor.isEmpty())
                row.vendor = longVendor(row.vendor);
            if (!row.task.isEmpty())
                row.task = longTask(row.task);
        }
    };
    lengthen(tables.tasks);
    lengthen(tables.decisions);
    lengthen(tables.engagements);
    lengthen(tables.touchpoints);
    for (auto &row : tables.rounds)
        row.record.name = longRound(row.record.name);
    for (auto &row : tables.vendors)
        row.record.name = longVendor(row.record.name);
    for (auto &row : tables.tasks)
        row.record.name = longTask(row.record.name);
    for (auto &row : tables.engagements)
        row.record.title = longTitle(row.record.title);
    return import;
}

} // namespace

QString nameOf(PictureBook book)
{
    switch (book) {
    case PictureBook::Sample:
        return u"sample"_s;
    case PictureBook::Empty:
        return u"empty"_s;
    case PictureBook::LongNames:
        return u"long-names"_s;
    }
    Q_UNREACHABLE();
}

Ledger::Opened makePictureBook(PictureBook book, const QString &folder, QDate today)
{
    const QString path = QDir(folder).filePath(nameOf(book) + u".proven"_s);
    if (book == PictureBook::Sample)
        return makeSampleBook(path, today, systemMachine(), Ledger::Waiting::Impatient);
    Ledger::Opened opened = Ledger::create(path, u"EUR"_s, today, systemMachine(), Ledger::Waiting::Impatient);
    auto *ledger = std::get_if<std::unique_ptr<Ledger>>(&opened);
    if (!ledger || book == PictureBook::Empty)
        return opened;
    const Performance filled = (*ledger)->perform(longNamesBook(today), today);
    if (const auto *refusal = std::get_if<Refusal>(&filled))
        return Trouble{Trouble::Kind::Other, refusal->text};
    if (const auto *trouble = std::get_if<Trouble>(&filled))
        return *trouble;
    return opened;
}

} // namespace proven
