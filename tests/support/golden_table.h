#pragma once

#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <vector>

namespace proven::test {

/// A golden table of tests/golden: computed by an independent implementation, cells without quotes.
class GoldenTable {
public:
    explicit GoldenTable(const char *name)
    {
        QFile file(QStringLiteral(PROVEN_SOURCE_DIR "/tests/golden/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no golden table %s", name);
        QTextStream lines(&file);
        const QStringList header = lines.readLine().split(u',');
        while (!lines.atEnd()) {
            const QStringList cells = lines.readLine().split(u',');
            QHash<QString, QString> row;
            for (qsizetype column = 0; column < header.size(); ++column)
                row[header[column]] = cells.value(column);
            m_rows.push_back(row);
        }
    }
    [[nodiscard]] const std::vector<QHash<QString, QString>> &rows() const { return m_rows; }

private:
    std::vector<QHash<QString, QString>> m_rows;
};

} // namespace proven::test
