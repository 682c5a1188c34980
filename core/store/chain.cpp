#include "store/chain.h"

#include "domain/iso_text.h"
#include "store/field_values.h"
#include "store/row_bytes.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace proven {

namespace {

/// What putValue writes to.
class Field {
public:
    explicit Field(RowBytes &row) : m_row(row) {}
    void nothing() { m_row.nothing(); }
    void number(qint64 value) { m_row.number(value); }
    void text(const QString &text) { m_row.text(text.toUtf8()); }
    void word(const char *ascii, qsizetype size) { m_row.word(ascii, size); }

private:
    RowBytes &m_row;
};

QByteArray freshSalt()
{
    std::array<quint32, 4> bits;
    QRandomGenerator::system()->generate(bits.begin(), bits.end());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits);
}

QByteArray digestOf(const RowBytes &row)
{
    const QByteArrayView bytes = row.bytes();
    return QCryptographicHash::hash(QByteArray::fromRawData(bytes.data(), bytes.size()), QCryptographicHash::Sha256);
}

QByteArray contentOf(const QByteArray &salt, const StoredEntry &entry, int format, const QByteArray &images)
{
    RowBytes row;
    row.begin(QLatin1String("content"));
    row.blob(salt);
    putValue(Field(row), entry.title);
    putValue(Field(row), entry.bar);
    row.number(format);
    row.blob(images);
    return digestOf(row);
}

QByteArray chainOf(const QByteArray &before, const StoredEntry &entry, const QByteArray &content)
{
    RowBytes row;
    row.begin(QLatin1String("chain"));
    row.blob(before);
    row.number(entry.number);
    row.blob(entry.uid);
    putValue(Field(row), entry.statedDay);
    putValue(Field(row), entry.machineDay);
    putValue(Field(row), instantText(entry.enteredAt));
    putValue(Field(row), entry.kind);
    putValue(Field(row), entry.reverses);
    row.number(entry.lastId);
    row.blob(content);
    return digestOf(row);
}

} // namespace

ChainLink chained(const QByteArray &before, const StoredEntry &entry, int format, const QByteArray &images)
{
    const QByteArray salt = freshSalt();
    ChainLink link{salt, contentOf(salt, entry, format, images), {}};
    link.chain = chainOf(before, entry, link.content);
    return link;
}

bool holdsWhatWasWritten(const ChainLink &link, const StoredEntry &entry, int format, const QByteArray &images)
{
    // What an erasure wrote anew; of an entry that could never be undone it leaves the bar as it was.
    if (link.salt.isEmpty())
        return entry.bar.has_value();
    return link.content == contentOf(link.salt, entry, format, images);
}

bool followsUpon(const QByteArray &before, const ChainLink &link, const StoredEntry &entry)
{
    return link.chain == chainOf(before, entry, link.content);
}

} // namespace proven
