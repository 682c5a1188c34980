#include "store/trouble.h"

#include "store/trouble_words.h"

#include <QDir>

#include <sqlite3.h>

namespace proven {

QString quotedPath(const QString &path)
{
    return u'"' + QDir::toNativeSeparators(path) + u'"';
}

Trouble troubleFromCode(int code, const QString &path, const QString &detail)
{
    const QString file = quotedPath(path);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Trouble::Kind::Locked,
                TroubleWords::tr("Another program is working in %1. Nothing was changed and nothing is lost. Try again "
                                 "in a moment; if this stays, close the other program.")
                    .arg(file)};
    case SQLITE_FULL:
        return {Trouble::Kind::Full,
                TroubleWords::tr("There is no room left where %1 lies. This change was not saved; everything saved "
                                 "before is kept. Make room on the disk and try again.")
                    .arg(file)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Trouble::Kind::ReadOnly,
                TroubleWords::tr("%1 can't be written (%2). Nothing was changed. Allow writing to the file and its "
                                 "folder, or copy the book to a place where you may write.")
                    .arg(file, detail)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Trouble::Kind::Damaged,
                TroubleWords::tr("%1 is damaged (%2). Nothing was changed. Keep the file as it is and go on with a "
                                 "backup of it.")
                    .arg(file, detail)};
    case SQLITE_CANTOPEN:
        return {Trouble::Kind::Other,
                TroubleWords::tr(
                    "%1 can't be opened (%2). Nothing was changed. See whether the file and its folder are "
                    "there and may be read and written.")
                    .arg(file, detail)};
    case SQLITE_CONSTRAINT:
        return {Trouble::Kind::Other,
                TroubleWords::tr("%1 refused the change: it is not what a book may hold (%2). Nothing was changed.")
                    .arg(file, detail)};
    default:
        return {Trouble::Kind::Other,
                TroubleWords::tr("%1 can't be read or written (%2). This change was not saved; everything saved before "
                                 "is kept. See whether the disk is well, then open the book again.")
                    .arg(file, detail)};
    }
}

FileTrouble damage(const QString &path, const QString &what)
{
    return {Trouble::Kind::Damaged,
            TroubleWords::tr("%1 is damaged: %2 Nothing was changed. Keep the file as it is and go on with a backup of "
                             "it.")
                .arg(quotedPath(path), what)};
}

} // namespace proven
