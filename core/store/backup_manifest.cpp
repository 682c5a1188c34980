#include "store/backup_manifest.h"

#include "domain/names.h"
#include "store/disk.h"
#include "store/trouble.h"
#include "store/trouble_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cerrno>
#include <unistd.h>

namespace proven {

template <>
struct NamesOf<BackupReason> {
    static constexpr QLatin1String list[] = {QLatin1String("daily"), QLatin1String("before_import"),
                                             QLatin1String("before_restore"), QLatin1String("asked")};
};
template <>
struct NamesOf<BackupEntry::State> {
    static constexpr QLatin1String list[] = {QLatin1String("began"), QLatin1String("verified"),
                                             QLatin1String("damaged")};
};

namespace {

constexpr auto manifestName = "backups.json";
constexpr auto format = "proven.backups/1";
constexpr qint64 largest = 16 * 1024 * 1024;

QByteArray bytesOf(const QString &path)
{
    const Descriptor file = openToRead(path);
    struct stat status = {};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode)
        || status.st_size > largest)
        return {};
    QByteArray bytes(static_cast<qsizetype>(status.st_size), Qt::Uninitialized);
    const ssize_t count = ::read(file.number(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    return count == bytes.size() ? bytes : QByteArray();
}

FileTrouble cannotList(const QString &path, int number)
{
    const auto kind = number == ENOSPC || number == EDQUOT ? Trouble::Kind::Full : Trouble::Kind::Other;
    return {kind, TroubleWords::tr("The list of backups %1 could not be written (%2). Your book was not touched. See "
                                   "whether its folder is there, has room and may be written.")
                      .arg(quotedPath(path), systemError(number))};
}

bool writeWhole(int file, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::write(file, bytes.constData() + written,
                                      static_cast<std::size_t>(bytes.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        written += count;
    }
    return ::fsync(file) == 0;
}

} // namespace

bool isBackupName(const QString &name)
{
    static const QRegularExpression
        pattern(QStringLiteral("\\A[^./][^/]* \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d( \\d+)?\\.proven\\z"),
                QRegularExpression::DotMatchesEverythingOption);
    return pattern.match(name).hasMatch();
}

bool isUnfinishedName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A\\.(.*)\\.[0-9a-z]+\\.new(-journal)?\\z"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(name);
    return match.hasMatch() && (match.captured(1) == QLatin1String(manifestName) || isBackupName(match.captured(1)));
}

std::optional<BackupManifest> readBackupManifest(const QString &folder)
{
    BackupManifest manifest;
    const QString path = folder + u'/' + QLatin1String(manifestName);
    if (!statusOf(path))
        return manifest;
    const QJsonObject object = QJsonDocument::fromJson(bytesOf(path)).object();
    if (object[QStringLiteral("format")].toString() != QLatin1String(format))
        return std::nullopt;
    manifest.identity = object[QStringLiteral("identity")].toString();
    const QJsonArray backups = object[QStringLiteral("backups")].toArray();
    for (const auto &value : backups) {
        const QJsonObject each = value.toObject();
        BackupEntry entry;
        entry.name = each[QStringLiteral("name")].toString();
        entry.from = each[QStringLiteral("from")].toString();
        entry.madeAt = QDateTime::fromString(each[QStringLiteral("made_at")].toString(), Qt::ISODate);
        entry.lastEntry = each[QStringLiteral("last_entry")].toInteger();
        entry.jobs = each[QStringLiteral("jobs")].toInteger();
        entry.size = each[QStringLiteral("size")].toInteger();
        entry.sha256 = QByteArray::fromHex(each[QStringLiteral("sha256")].toString().toLatin1());
        const auto why = fromName<BackupReason>(each[QStringLiteral("why")].toString());
        const auto state = fromName<BackupEntry::State>(each[QStringLiteral("state")].toString());
        if (!isBackupName(entry.name) || !entry.madeAt.isValid() || !why || !state)
            continue;
        entry.why = *why;
        entry.state = *state;
        manifest.entries.push_back(entry);
    }
    return manifest;
}

void writeBackupManifest(const QString &folder, const BackupManifest &manifest)
{
    QJsonArray backups;
    for (const BackupEntry &entry : manifest.entries)
        backups += QJsonObject{{QStringLiteral("name"), entry.name},
                               {QStringLiteral("from"), entry.from},
                               {QStringLiteral("made_at"), entry.madeAt.toUTC().toString(Qt::ISODate)},
                               {QStringLiteral("why"), QString(nameOf(entry.why))},
                               {QStringLiteral("state"), QString(nameOf(entry.state))},
                               {QStringLiteral("last_entry"), entry.lastEntry},
                               {QStringLiteral("jobs"), entry.jobs},
                               {QStringLiteral("size"), entry.size},
                               {QStringLiteral("sha256"), QString::fromLatin1(entry.sha256.toHex())}};
    const QByteArray bytes = QJsonDocument(QJsonObject{{QStringLiteral("format"), QLatin1String(format)},
                                                       {QStringLiteral("identity"), manifest.identity},
                                                       {QStringLiteral("backups"), backups}})
                                 .toJson();
    const QString path = folder + u'/' + QLatin1String(manifestName);
    const QString fresh = unusedNameBeside(path, QStringLiteral("new"));
    int failure = 0;
    {
        const Descriptor file = openNew(fresh);
        if (file.number() < 0)
            throw cannotList(path, errno);
        failure = writeWhole(file.number(), bytes) ? 0 : errno;
    }
    if (failure == 0)
        failure = moveOver(fresh, path);
    if (failure != 0) {
        removeIfPossible(fresh);
        throw cannotList(path, failure);
    }
    if (const int unsure = syncFolderOf(path))
        throw cannotList(path, unsure);
}

} // namespace proven
