#include "call.h"
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
    const QString path = QFileInfo(call.text(u"FILE"_s)).absoluteFilePath();
    if (path == defaultBookPath() && !makeDefaultBookFolder())
        throw Stop{ExitCode::FileTrouble,
                   u"The folder %1 can't be made."_s.arg(QFileInfo(path).path()),
                   {u"Choose another place."_s}};
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
                u"Made an empty book: %1"_s);
}

ExitCode sample(Call &call)
{
    return made(makeSampleBook(newPath(call), call.today(), systemMachine(), Ledger::Waiting::Patient),
                u"Made the sample book: %1"_s);
}

} // namespace

std::vector<CommandEntry> bookCommands()
{
    const Option file = {.name = u"FILE"_s,
                         .kind = ValueKind::Path,
                         .help = u"the new file, such as \"My book.proven\"; one that is there is never touched"_s,
                         .required = true};
    return {
        {u"new"_s,
         u"makes an empty book"_s,
         {file},
         {{.name = u"currency"_s, .help = u"the book's currency, such as USD; EUR where not said"_s}},
         newBook},
        {u"sample"_s, u"makes a lively sample book to look round in"_s, {file}, {}, sample},
    };
}

} // namespace proven::cli
