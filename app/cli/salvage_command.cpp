#include "call.h"
#include "cli_words.h"
#include "clock.h"
#include "commands.h"

#include "rules/wording.h"
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
               CliWords::tr("This book is whole: there is nothing to salvage, and nothing was made."),
               {CliWords::tr("A copy of it is made with: proven-cli backup FILE")}};
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
    sayEach(CliWords::tr("Lost:"), damage.lost);
    sayEach(CliWords::tr("Please look at:"), damage.doubt);
    const Book &book = ledger->book();
    say(CliWords::tr("Saved into a new book, whose history begins anew: %1. The damaged one was left as it is.")
            .arg(wording::contents(book).join(u", "_s)));
    return ExitCode::Done;
}

} // namespace

std::vector<CommandEntry> salvageCommands()
{
    return {{u"salvage"_s,
             CliWords::tr("saves what can be read of a damaged book into a new one, and lists what can't"),
             {{.name = u"FILE"_s,
               .kind = ValueKind::Path,
               .help = CliWords::tr("the new book; one that is there is never touched"),
               .required = true}},
             {},
             salvage}};
}

} // namespace proven::cli
