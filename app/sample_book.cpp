#include "sample_book.h"

#include "exchange/import_reader.h"

#include <QFile>
#include <QRegularExpression>

#include <array>

namespace proven {

using namespace Qt::StringLiterals;

namespace {

/// "{-12}" becomes the day twelve days before `today`.
QByteArray dated(const QString &text, QDate today)
{
    static const QRegularExpression offset(u"\\{([+-]?\\d+)\\}"_s);
    QString result;
    qsizetype copied = 0;
    for (auto matches = offset.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(copied, match.capturedStart() - copied);
        result += today.addDays(match.capturedView(1).toLongLong()).toString(Qt::ISODate);
        copied = match.capturedEnd();
    }
    result += QStringView(text).mid(copied);
    return result.toUtf8();
}

SourceFile sampleTable(TableKind kind, QDate today)
{
    const QString name = nameOf(kind) + u".csv"_s;
    QFile file(u":/sample/"_s + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return SourceFile::inMemory(name, dated(QString::fromUtf8(file.readAll()), today));
}

} // namespace

command::Import sampleBook(QDate today)
{
    std::vector<SourceFile> files;
    for (const TableKind kind : {TableKind::Rounds, TableKind::Vendors, TableKind::Tasks, TableKind::Decisions,
                                 TableKind::Engagements, TableKind::Units, TableKind::Touchpoints})
        files.push_back(sampleTable(kind, today));
    ReadTables read = readTables(files, {}, Book());
    Q_ASSERT(!read.refusal && read.rejected.empty());
    read.tables.title = u"Made the sample book"_s;
    return {std::move(read.tables)};
}

Ledger::Opened makeSampleBook(const QString &path, QDate today, const Machine &machine, Ledger::Waiting waiting)
{
    Ledger::Opened opened = Ledger::create(path, u"EUR"_s, today, machine, waiting);
    auto *ledger = std::get_if<std::unique_ptr<Ledger>>(&opened);
    if (!ledger)
        return opened;
    Performance filled = (*ledger)->perform(sampleBook(today), today);
    if (std::holds_alternative<Performed>(filled))
        return opened;
    // Half a sample is of no use to anyone, and this file was made just now.
    ledger->reset();
    QFile::remove(path);
    if (auto *trouble = std::get_if<Trouble>(&filled))
        return std::move(*trouble);
    return Trouble{Trouble::Kind::Other, std::get<Refusal>(filled).text};
}

} // namespace proven
