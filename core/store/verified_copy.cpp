#include "store/verified_copy.h"

#include "store/book_file.h"
#include "store/seal.h"
#include "store/trouble.h"
#include "store/trouble_words.h"

#include <sqlite3.h>

#include <memory>

namespace proven {

namespace {

void copyPages(Database &source, Database &target)
{
    const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup *)> backup(sqlite3_backup_init(target.handle(), "main",
                                                                                                source.handle(),
                                                                                                "main"),
                                                                            sqlite3_backup_finish);
    if (!backup)
        throwTrouble(target.handle(), sqlite3_errcode(target.handle()));
    constexpr int allPages = -1;
    const int code = sqlite3_backup_step(backup.get(), allPages);
    if (code != SQLITE_DONE)
        throw FileTrouble(troubleFromCode(code, target.path(), QString::fromUtf8(sqlite3_errstr(code))));
}

/// The name and number of rows of every table.
QStringList rowCounts(Database &database)
{
    QStringList names;
    {
        Statement statement(database.handle(), "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        Rows rows(statement);
        while (rows.next())
            names += QString::fromUtf8(rows.text(0).value_or(QByteArrayView()));
    }
    for (QString &name : names) {
        const QString quoted = QString(name).replace(u'"', QStringLiteral("\"\""));
        name += u' ' + QString::number(database.number("SELECT count(*) FROM \"" + quoted.toUtf8() + '"'));
    }
    return names;
}

} // namespace

void makeVerifiedCopy(Database &source, const QString &target)
{
    NewFile file(target);
    QStringList counted;
    {
        // Counted in the state that is copied: whoever writes meanwhile makes no copy look wrong. The state is that of
        // the first look, so the count comes first.
        const ReadTransaction oneState(source);
        counted = rowCounts(source);
        Database copy(file.path(), Access::ReadWrite, nobodyToWaitFor);
        copyPages(source, copy);
    }
    {
        Database copy(file.path(), Access::ReadOnly, nobodyToWaitFor);
        if (!integrityTrouble(copy).isEmpty() || rowCounts(copy) != counted)
            throw FileTrouble(Trouble::Kind::Other,
                              TroubleWords::tr(
                                  "The copy %1 did not turn out like the book and was thrown away. Nothing "
                                  "was changed. See whether the disk is well.")
                                  .arg(quotedPath(target)));
        // A copy of damage is no backup.
        if (!addsUp(copy))
            throw damage(source.path(),
                         TroubleWords::tr("what is in it is not what was saved last, so no copy was made."));
    }
    file.moveIntoPlace();
}

QStringList integrityTrouble(Database &database)
{
    QStringList findings;
    {
        Statement statement(database.handle(), "PRAGMA integrity_check");
        Rows rows(statement);
        while (rows.next()) {
            const QString line = QString::fromUtf8(rows.text(0).value_or(QByteArrayView()));
            if (line != QLatin1String("ok"))
                findings += line;
        }
    }
    Statement statement(database.handle(), "PRAGMA foreign_key_check");
    Rows rows(statement);
    while (rows.next())
        findings += TroubleWords::tr("In the table %1, row %2 refers to what is not there.")
                        .arg(QString::fromUtf8(rows.text(0).value_or(QByteArrayView())),
                             QString::number(rows.integer(1).value_or(0)));
    return findings;
}

} // namespace proven
