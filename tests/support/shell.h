#pragma once

#include "support/temporary_book.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace proven::test {

/// What a program answered.
struct Ran {
    int exitCode = -1;
    QString out;
    QString err;
};

/// A terminal in a folder of its own, with a home of its own: what runs here finds no book of anybody's.
class Shell {
public:
    [[nodiscard]] QString folder() const { return m_place.folder(); }
    [[nodiscard]] QString in(const QString &name) const { return m_place.in(name); }
    /// Runs the real command line in this folder.
    [[nodiscard]] Ran run(const QStringList &arguments) const
    {
        return runProgram(QStringLiteral(PROVEN_CLI), arguments);
    }
    /// Whose paper and separators are usual there: "en_US.UTF-8".
    void goTo(const QString &country) { m_country = country; }
    [[nodiscard]] Ran runProgram(const QString &program, const QStringList &arguments) const;
    /// The bytes of every book in this folder.
    [[nodiscard]] QHash<QString, QByteArray> books() const;

private:
    TemporaryBook m_place;
    QString m_country = QStringLiteral("de_DE.UTF-8");
};

} // namespace proven::test
