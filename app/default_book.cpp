#include "default_book.h"

#include <QDir>
#include <QStandardPaths>

namespace proven {

namespace {

QString folder()
{
    // Not AppDataLocation: it differs with the name of the program, and two programs share this book.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/proven");
}

} // namespace

QString defaultBookPath()
{
    return folder() + QStringLiteral("/My book.proven");
}

QString backupsFolder()
{
    return folder() + QStringLiteral("/backups");
}

bool makeDefaultBookFolder()
{
    return QDir().mkpath(folder());
}

} // namespace proven
