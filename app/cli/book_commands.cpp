#include "call.h"
#include "cli_words.h"
#include "clock.h"
#include "commands.h"
#include "default_book.h"
#include "sample_book.h"

#include "rules/decide.h"

#include <QFileInfo>

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

/// Where a new book is to lie. The folder of the owner's own book may be missing as yet; any other is theirs to make.
QString newPath(const Call &call)
{
    QString path = QFileInfo(call.text(u"FILE"_s)).absoluteFilePath();
    if (path == defaultBookPath() && !makeDefaultBookFolder())
        throw Stop{ExitCode::FileTrouble,
                   CliWords::tr("The folder %1 can't be made.").arg(QFileInfo(path).path()),
                   {CliWords::tr("Choose another place.")}};
    return path;
}

ExitCode made(const Ledger::Opened &opened, const QString &what)
{
    if (const auto *trouble = std::get_if<Trouble>(&opened))
        stopFor(*trouble);
    say(what.arg(std::get<std::unique_ptr<Ledger>>(opened)->path()));
    return ExitCode::Done;
}

/// The law on currencies, asked before there is a book to ask it of.
void refuseNoCurrency(const Call &call, const QString &currency)
{
    Book book;
    book.apply(emptyBook(u"EUR"_s));
    IdSource noIds([] { return qint64(0); }, [] { return quint32(0); });
    const Answer answer = decide(book, command::SetCurrency{currency}, call.today(), noIds);
    if (const auto *refusal = std::get_if<Refusal>(&answer))
        stopFor(*refusal);
}

ExitCode newBook(Call &call)
{
    QString currency = u"EUR"_s;
    call.take(u"currency"_s, currency);
    refuseNoCurrency(call, currency);
    return made(Ledger::create(newPath(call), currency, call.today(), systemMachine(), Ledger::Waiting::Patient),
                CliWords::tr("Made an empty book: %1"));
}

ExitCode setCurrency(Call &call)
{
    return call.performAndSay(command::SetCurrency{call.text(u"CODE"_s)});
}

ExitCode sample(Call &call)
{
    return made(makeSampleBook(newPath(call), call.today(), systemMachine(), Ledger::Waiting::Patient),
                CliWords::tr("Made the sample book: %1"));
}

} // namespace

std::vector<CommandEntry> bookCommands()
{
    const Option file = {.name = u"FILE"_s,
                         .kind = ValueKind::Path,
                         .help = CliWords::tr(
                             "the new file, such as \"My book.proven\"; one that is there is never touched"),
                         .required = true};
    return {
        {u"new"_s,
         CliWords::tr("makes an empty book"),
         {file},
         {{.name = u"currency"_s, .help = CliWords::tr("the book's currency, such as USD; EUR where not said")}},
         newBook},
        {u"currency"_s,
         CliWords::tr("changes in which currency the book counts; amounts stay as they are"),
         {{.name = u"CODE"_s, .help = CliWords::tr("three capitals, such as USD"), .required = true}},
         {},
         setCurrency},
        {u"sample"_s, CliWords::tr("makes a lively sample book to look round in"), {file}, {}, sample},
    };
}

} // namespace proven::cli
