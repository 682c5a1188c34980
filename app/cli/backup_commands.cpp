#include "call.h"
#include "cli_words.h"
#include "commands.h"
#include "default_book.h"

#include "ledger/backups.h"
#include "rules/words.h"

#include <QFileInfo>

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

QString absolutePath(const Call &call, const QString &argument)
{
    return QFileInfo(call.text(argument)).absoluteFilePath();
}

ExitCode backup(Call &call)
{
    const QString target = absolutePath(call, u"FILE"_s);
    if (const auto trouble = call.ledger().copyTo(target))
        stopFor(*trouble);
    say(CliWords::tr("Made a verified copy: %1").arg(target));
    return ExitCode::Done;
}

ExitCode restoreFile(Call &call)
{
    const auto result = proven::restore(absolutePath(call, u"BACKUP"_s), absolutePath(call, u"FILE"_s));
    if (const auto *trouble = std::get_if<Trouble>(&result))
        stopFor(*trouble);
    const Restored &restored = std::get<Restored>(result);
    say(CliWords::tr("Restored: %1").arg(restored.path));
    if (restored.replaced)
        say(CliWords::tr("What lay there is kept: %1").arg(*restored.replaced));
    return ExitCode::Done;
}

ExitCode listBackups(Call &call)
{
    const auto found = Backups(backupsFolder(), call.ledger()).examine();
    if (const auto *trouble = std::get_if<Trouble>(&found))
        stopFor(*trouble);
    const auto &backups = std::get<std::vector<Backup>>(found);
    if (backups.empty())
        say(CliWords::tr(
            "There is no backup of this book yet. The window makes one a day; here a copy is made with: proven-cli backup FILE"));
    bool allWhole = true;
    for (const Backup &each : backups) {
        const bool isWhole = each.state == BackupEntry::State::Verified;
        allWhole = allWhole && isWhole;
        say(u"%1  %2, %3, %4, %5"_s.arg(each.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), inWords(each.why),
                                        counted(each.jobs, CliWords::tr("1 job"), CliWords::tr("%1 jobs")),
                                        counted(each.lastEntry, CliWords::tr("1 entry"), CliWords::tr("%1 entries")),
                                        isWhole ? CliWords::tr("whole") : CliWords::tr("damaged since")));
        say(u"    "_s + each.path);
    }
    if (!allWhole)
        throw Stop{ExitCode::FileTrouble,
                   CliWords::tr("One of the backups is not as it was when it was made."),
                   {CliWords::tr("Go on with another one, and see whether the disk is well.")}};
    return ExitCode::Done;
}

} // namespace

std::vector<CommandEntry> backupCommands()
{
    const auto path = [](const QString &name, const QString &help) {
        return Option{.name = name, .kind = ValueKind::Path, .help = help, .required = true};
    };
    return {
        {u"backup"_s,
         CliWords::tr("makes a verified copy of the book"),
         {path(u"FILE"_s, CliWords::tr("the copy; one that is there is never touched"))},
         {},
         backup},
        {u"backups"_s,
         CliWords::tr("lists the backups that were made by themselves, and reads each again"),
         {},
         {},
         listBackups},
        {u"restore"_s,
         CliWords::tr("puts a backup into the place of a book, and keeps what lay there"),
         {path(u"BACKUP"_s, CliWords::tr("the backup; it stays as it is")),
          path(u"FILE"_s,
               CliWords::tr("the book's place; what lies there is kept as \"NAME (before restore).proven\""))},
         {},
         restoreFile},
    };
}

} // namespace proven::cli
