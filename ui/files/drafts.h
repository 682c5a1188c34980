#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace proven {

/// What stood in a form when the program ended without the owner having closed it.
struct Draft {
    QString form;       ///< which form, and about what: FormDialog::draftKey()
    QString title;      ///< the form's own title
    QStringList fields; ///< what each of its fields held, in their order
    /// What they held as the form was opened, of one that corrects a record: what was not written in is left as the
    /// book has it by now. Empty of a form for something new.
    QStringList opened = {};
    QDate day = {}; ///< on which it was written
    bool operator==(const Draft &) const = default;
};

/// One draft a book, in a small file for its owner alone beside their other data. `book` is Ledger::identity().
void keepDraft(const QString &book, const Draft &draft);
[[nodiscard]] std::optional<Draft> keptDraft(const QString &book);
void forgetDraft(const QString &book);

} // namespace proven
