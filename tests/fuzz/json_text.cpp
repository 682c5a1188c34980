// The program writes JSON and reads none: whatever text stands in a book, what it writes is JSON and holds that text.

#include "fuzz_target.h"

#include "exchange/json_text.h"
#include "exchange/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace proven;

namespace {

Book bookWith(const QString &text)
{
    Settings settings;
    settings.id = Id<Settings>(Settings::onlyId);
    settings.currency = QStringLiteral("EUR");
    Vendor vendor{{}, Id<Vendor>(1)};
    vendor.name = QStringLiteral("A") + text;
    vendor.notes = text;
    Changes changes;
    changes.add(settings);
    changes.add(vendor);
    Book book;
    book.apply(changes);
    return book;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // As it comes, so with every control sign; lone halves of signs become what UTF-8 has for them.
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const QByteArray json = bookAsJson(bookWith(text), {{1, QDate(2026, 11, 23), {}, text}});
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    fuzz::require(fault.error == QJsonParseError::NoError, "an export is JSON");
    const QJsonObject vendor = document.object().value(u"vendors").toArray().first().toObject();
    fuzz::require(vendor.value(u"name").toString() == u'A' + text, "a name is exported as it stands");
    fuzz::require(vendor.value(u"notes").toString() == text, "notes are exported as they stand");

    JsonText halves;
    halves.beginObject();
    halves.entry(QLatin1String("text"),
                 QString(reinterpret_cast<const QChar *>(data), static_cast<qsizetype>(size / 2)));
    halves.endObject();
    static_cast<void>(QJsonDocument::fromJson(halves.take(), &fault));
    fuzz::require(fault.error == QJsonParseError::NoError, "text that is no text makes JSON all the same");
    return 0;
}
