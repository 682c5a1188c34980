#include "call.h"
#include "clock.h"
#include "commands.h"

#include "rules/words.h"

#include <QFileInfo>

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Ledger> openOrStop(Ledger::Opened opened)
{
    if (const auto *trouble = std::get_if<Trouble>(&opened))
        stopFor(*trouble);
    return std::get<std::unique_ptr<Ledger>>(std::move(opened));
}

/// Saving a whole book would only lose its history.
void refuseWholeBook(const Call &call)
{
    const Ledger::Opened opened = Ledger::open(call.bookPath(), systemMachine(), Ledger::Waiting::Patient);
    if (const auto *trouble = std::get_if<Trouble>(&opened)) {
        if (trouble->kind != Trouble::Kind::Damaged)
            stopFor(*trouble);
        return;
    }
    throw Stop{ExitCode::BadInput,
               u"This book is whole: there is nothing to salvage, and nothing was made."_s,
               {u"A copy of it is made with: proven-cli backup FILE"_s}};
}

void sayEach(const QString &heading, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    say(heading);
    for (const QString &sentence : sentences)
        say(u"  "_s + sentence);
}

ExitCode salvage(Call &call)
{
    refuseWholeBook(call);
    const auto ledger = openOrStop(Ledger::openDamaged(call.bookPath(), systemMachine(), Ledger::Waiting::Patient));
    const QString target = QFileInfo(call.text(u"FILE"_s)).absoluteFilePath();
    if (const auto trouble = ledger->salvageTo(target, call.today()))
        stopFor(*trouble);
    const Ledger::Damage damage = *ledger->damage();
    sayEach(u"Lost:"_s, damage.lost);
    sayEach(u"Please look at:"_s, damage.doubt);
    const Book &book = ledger->book();
    const auto number = [](std::size_t count, const QString &one, const QString &many) {
        return counted(static_cast<qint64>(count), one, many);
    };
    say(u"Saved into a new book, whose history begins anew: %1, %2, %3, %4. The damaged one was left as it is."_s
            .arg(number(book.all<Round>().size(), u"1 round"_s, u"%1 rounds"_s),
                 number(book.all<Vendor>().size(), u"1 vendor"_s, u"%1 vendors"_s),
                 number(book.all<Engagement>().size(), u"1 job"_s, u"%1 jobs"_s),
                 number(book.all<Touchpoint>().size(), u"1 contact"_s, u"%1 contacts"_s)));
    return ExitCode::Done;
}

} // namespace

std::vector<CommandEntry> salvageCommands()
{
    return {{u"salvage"_s,
             u"saves what can be read of a damaged book into a new one, and lists what can't"_s,
             {{.name = u"FILE"_s,
               .kind = ValueKind::Path,
               .help = u"the new book; one that is there is never touched"_s,
               .required = true}},
             {},
             salvage}};
}

} // namespace proven::cli
