#include "call.h"
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
    say(u"Made a verified copy: %1"_s.arg(target));
    return ExitCode::Done;
}

ExitCode restoreFile(Call &call)
{
    const auto result = proven::restore(absolutePath(call, u"BACKUP"_s), absolutePath(call, u"FILE"_s));
    if (const auto *trouble = std::get_if<Trouble>(&result))
        stopFor(*trouble);
    const Restored &restored = std::get<Restored>(result);
    say(u"Restored: %1"_s.arg(restored.path));
    if (restored.replaced)
        say(u"What lay there is kept: %1"_s.arg(*restored.replaced));
    return ExitCode::Done;
}

QString reasonInWords(BackupReason why)
{
    switch (why) {
    case BackupReason::Daily:
        return u"by itself"_s;
    case BackupReason::BeforeImport:
        return u"before an import"_s;
    case BackupReason::BeforeRestore:
        return u"before a restore"_s;
    case BackupReason::Asked:
        return u"asked for"_s;
    }
    Q_UNREACHABLE();
}

ExitCode listBackups(Call &call)
{
    const auto found = Backups(backupsFolder(), call.ledger()).examine();
    if (const auto *trouble = std::get_if<Trouble>(&found))
        stopFor(*trouble);
    const auto &backups = std::get<std::vector<Backup>>(found);
    if (backups.empty())
        say(u"There is no backup of this book yet. The window makes one a day; here a copy is made with: proven-cli backup FILE"_s);
    bool allWhole = true;
    for (const Backup &each : backups) {
        const bool isWhole = each.state == BackupEntry::State::Verified;
        allWhole = allWhole && isWhole;
        say(u"%1  %2, %3, %4, %5"_s.arg(each.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                        reasonInWords(each.why), counted(each.jobs, u"1 job"_s, u"%1 jobs"_s),
                                        counted(each.lastEntry, u"1 entry"_s, u"%1 entries"_s),
                                        isWhole ? u"whole"_s : u"damaged since"_s));
        say(u"    "_s + each.path);
    }
    if (!allWhole)
        throw Stop{ExitCode::FileTrouble,
                   u"One of the backups is not as it was when it was made."_s,
                   {u"Go on with another one, and see whether the disk is well."_s}};
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
         u"makes a verified copy of the book"_s,
         {path(u"FILE"_s, u"the copy; one that is there is never touched"_s)},
         {},
         backup},
        {u"backups"_s, u"lists the backups that were made by themselves, and reads each again"_s, {}, {}, listBackups},
        {u"restore"_s,
         u"puts a backup into the place of a book, and keeps what lay there"_s,
         {path(u"BACKUP"_s, u"the backup; it stays as it is"_s),
          path(u"FILE"_s, u"the book's place; what lies there is kept as \"NAME (before restore).proven\""_s)},
         {},
         restoreFile},
    };
}

} // namespace proven::cli
