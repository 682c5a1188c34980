#include "store/schema.h"

#include "store/book_file.h"
#include "store/trouble.h"
#include "store/trouble_words.h"

#include <QCryptographicHash>
#include <QFile>

namespace proven {

namespace {

std::vector<QByteArray> statementsOf(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Schema", "a migration is missing from the program");
    Q_UNUSED(opened);
    std::vector<QByteArray> statements;
    QByteArray statement;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        statement += line;
        if (line.trimmed().endsWith(';')) {
            statements.push_back(statement);
            statement.clear();
        }
    }
    return statements;
}

} // namespace

const Schema &Schema::current()
{
    static const Schema schema({
        {QStringLiteral(PROVEN_SCHEMA_FOLDER "/1.sql"),
         "69f3686e51324cb3fb72475f429d7bdfbbc31bd5027495e9b4158d336751f8d5"},
        {QStringLiteral(PROVEN_SCHEMA_FOLDER "/2.sql"),
         "0455ac0ea5ca6e122d274e333e0079011aec7ae2fb73f75ebc3f08b922cf968b"},
    });
    return schema;
}

void Schema::migrate(Database &database, int from) const
{
    for (auto step = static_cast<std::size_t>(from); step < m_migrations.size(); ++step) {
        for (const QByteArray &statement : statementsOf(m_migrations[step].file))
            database.run(statement);
    }
    database.run("PRAGMA application_id = " + QByteArray::number(bookApplicationId));
    database.run("PRAGMA user_version = " + QByteArray::number(version()));
    requireUnaltered(database, version());
}

void Schema::requireUnaltered(Database &database, int version) const
{
    if (fingerprintOf(database) != fingerprint(version))
        throw damage(database.path(), TroubleWords::tr("its tables are not as this program made them."));
}

QByteArray fingerprintOf(Database &database)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    Statement statement(database.handle(), "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    Rows rows(statement);
    while (rows.next()) {
        for (int column = 0; column < 4; ++column) {
            // An automatic index has no text of its own.
            const QByteArrayView text = rows.text(column).value_or(QByteArrayView());
            digest.addData(QByteArray::number(text.size()) + ':');
            digest.addData(QByteArray(text.data(), text.size()));
        }
    }
    return digest.result().toHex();
}

} // namespace proven
