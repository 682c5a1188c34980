#include "files/drafts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace proven {

namespace {

constexpr QLatin1String formKey("form");
constexpr QLatin1String titleKey("title");
constexpr QLatin1String fieldsKey("fields");
constexpr QLatin1String openedKey("opened");
constexpr QLatin1String dayKey("day");
/// More than any form holds: what is larger is none of ours.
constexpr qint64 mostBytes = 4 * 1024 * 1024;

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/proven/drafts");
}
QString pathOf(const QString &book)
{
    return folder() + u'/' + book + QStringLiteral(".json");
}

QStringList texts(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray values = list.toArray();
    for (const auto &value : values)
        texts += value.toString();
    return texts;
}

} // namespace

void keepDraft(const QString &book, const Draft &draft)
{
    // Not worth a word where it can't be kept: the form is still open.
    if (book.isEmpty() || !QDir().mkpath(folder()))
        return;
    QSaveFile file(pathOf(book));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return;
    const QJsonObject object{{formKey, draft.form},
                             {titleKey, draft.title},
                             {fieldsKey, QJsonArray::fromStringList(draft.fields)},
                             {openedKey, QJsonArray::fromStringList(draft.opened)},
                             {dayKey, draft.day.toString(Qt::ISODate)}};
    file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    file.commit();
}

std::optional<Draft> keptDraft(const QString &book)
{
    QFile file(pathOf(book));
    if (book.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Draft draft{object[formKey].toString(), object[titleKey].toString(), texts(object[fieldsKey]),
                texts(object[openedKey]), QDate::fromString(object[dayKey].toString(), Qt::ISODate)};
    return draft.form.isEmpty() ? std::nullopt : std::optional(draft);
}

void forgetDraft(const QString &book)
{
    if (!book.isEmpty())
        QFile::remove(pathOf(book));
}

} // namespace proven
