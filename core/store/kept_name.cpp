#include "store/kept_name.h"

#include "store/disk.h"
#include "store/side_files.h"

#include <QFileInfo>

#include <algorithm>

namespace proven {

bool isFreeForBook(const QString &path)
{
    return !statusOf(path) && std::ranges::none_of(sideFileEndings, [&](const char *ending) {
        return statusOf(path + QLatin1String(ending)).has_value();
    });
}

QString keptNameBeside(const QString &path, const QString &why, const std::function<bool(const QString &)> &serves)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QStringLiteral("proven") : info.suffix();
    for (int number = 1;; ++number) {
        const QString numbered = number == 1 ? why : QStringLiteral("%1, %2").arg(why).arg(number);
        QString name = QStringLiteral("%1/%2 (%3).%4").arg(info.path(), info.completeBaseName(), numbered, suffix);
        if (serves(name))
            return name;
    }
}

} // namespace proven
