#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <sqlite3.h>

namespace proven::test {

/// Another program at the file, through SQLite alone, which minds none of a book's rules.
class OtherProgram {
public:
    explicit OtherProgram(const QString &path)
    {
        sqlite3_open(QFile::encodeName(path).constData(), &m_database);
        sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    }
    ~OtherProgram() { sqlite3_close(m_database); }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;
    /// False where SQLite refuses.
    bool does(const QByteArray &sql) const
    {
        return sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    /// Why it refused last.
    [[nodiscard]] QString trouble() const { return QString::fromUtf8(sqlite3_errmsg(m_database)); }

private:
    sqlite3 *m_database = nullptr;
};

} // namespace proven::test
