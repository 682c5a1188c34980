#include "import/import_memory.h"

#include <QCryptographicHash>
#include <QSettings>

namespace proven {

namespace {

/// As the names stand, in their order: a table with another column is another one. What this program wrote behind
/// rejected rows is none of the table's.
QString keyOf(QStringList header)
{
    header.removeIf([](const QString &name) { return name.startsWith(QStringLiteral("rejected_")); });
    const QByteArray names = header.join(QChar(u'\x1f')).toUtf8();
    return QStringLiteral("import/%1")
        .arg(QString::fromLatin1(QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex().first(32)));
}

QStringList asList(const std::vector<std::pair<QString, QString>> &pairs)
{
    QStringList list;
    for (const auto &[name, value] : pairs)
        list << name << value;
    return list;
}

std::vector<std::pair<QString, QString>> asPairs(const QStringList &list)
{
    std::vector<std::pair<QString, QString>> pairs;
    for (qsizetype place = 0; place + 1 < list.size(); place += 2)
        pairs.emplace_back(list[place], list[place + 1]);
    return pairs;
}

} // namespace

void rememberMapping(const QStringList &header, const ImportOptions &options)
{
    QSettings settings;
    settings.beginGroup(keyOf(header));
    settings.setValue(QStringLiteral("kind"), options.kind ? QString(nameOf(*options.kind)) : QString());
    settings.setValue(QStringLiteral("map"), asList(options.map));
    settings.setValue(QStringLiteral("set"), asList(options.set));
    settings.setValue(QStringLiteral("dates"), options.dates ? QString(nameOf(*options.dates)) : QString());
    settings.setValue(QStringLiteral("decimal"), options.decimal ? QString(*options.decimal) : QString());
}

std::optional<ImportOptions> rememberedMapping(const QStringList &header)
{
    QSettings settings;
    settings.beginGroup(keyOf(header));
    ImportOptions options;
    options.kind = fromName<TableKind>(settings.value(QStringLiteral("kind")).toString());
    if (!options.kind)
        return std::nullopt;
    options.map = asPairs(settings.value(QStringLiteral("map")).toStringList());
    options.set = asPairs(settings.value(QStringLiteral("set")).toStringList());
    options.dates = fromName<DateOrder>(settings.value(QStringLiteral("dates")).toString());
    const QString decimal = settings.value(QStringLiteral("decimal")).toString();
    if (decimal.size() == 1)
        options.decimal = decimal.front();
    return options;
}

} // namespace proven
