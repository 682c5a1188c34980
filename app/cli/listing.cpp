#include "listing.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace proven::cli {

using namespace Qt::StringLiterals;

QByteArray tableAsJson(const Book &book, TableKind kind)
{
    const QString table = nameOf(kind);
    const QJsonObject whole = QJsonDocument::fromJson(bookAsJson(book, {})).object();
    const QJsonObject answer = {{u"format"_s, u"proven.%1/1"_s.arg(table)}, {table, whole.value(table)}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace proven::cli
