#pragma once

#include "models/row_table.h"

#include "domain/book.h"

#include <QCoreApplication>

#include <map>
#include <optional>
#include <vector>

namespace proven {

class Session;

/// What is answered so far about how one job went.
struct CatchUpAnswers {
    std::optional<Outcome> ended; ///< delivered, cancelled or abandoned, and when
    std::optional<bool> followed;
    std::optional<Rating> quality, liked;
    bool operator==(const CatchUpAnswers &) const = default;
};

/// A job that waits for its outcome.
struct CatchUpRow {
    Id<Engagement> job;
    QString title, vendor, due;
    std::optional<QDate> dueDay;
    bool needsTheForm = false; ///< more is asked than the cells hold: units of work
    CatchUpAnswers answers;
    [[nodiscard]] qint64 key() const { return job.number(); }
    bool operator==(const CatchUpRow &) const = default;
};

/// The jobs that wait for their outcome, the answers in cells: one key each.
class CatchUpTable : public RowTable<CatchUpRow> {
    Q_DECLARE_TR_FUNCTIONS(CatchUpTable)

public:
    enum ColumnPlace { Job, VendorName, Due, Ended, Followed, Work, LikedColumn };
    static constexpr int firstAnswer = Ended;
    static constexpr int lastAnswer = LikedColumn;

    /// One answer of a cell: the key that gives it, and its words.
    struct Answer {
        QChar key;
        QString words;
    };

    CatchUpTable(const Session &session, QObject *parent);
    void readAgain();
    /// Instead of the jobs that wait: these, which were delivered and of which more can be said.
    void showDelivered(const std::vector<Id<Engagement>> &jobs);

    /// What can be answered in that cell; nothing where it holds no answer.
    [[nodiscard]] std::vector<Answer> answersFor(const QModelIndex &index) const;
    /// Takes the answer of that key. False where the cell knows no such key.
    [[nodiscard]] bool answer(const QModelIndex &index, QChar key);
    /// Delivered on that day.
    void deliveredOn(int row, QDate day);
    /// What would be recorded; nothing before it is answered how the job ended.
    [[nodiscard]] std::optional<Outcome> outcomeOf(int row) const;
    /// Forgets the answers about a job.
    void forget(Id<Engagement> job);

private:
    void sayColumns();
    [[nodiscard]] QString endedInWords(const CatchUpRow &row) const;
    [[nodiscard]] bool answerEnded(int row, QChar key);
    void keep(int row, const CatchUpAnswers &answers);

    [[nodiscard]] CatchUpRow rowFor(const Engagement &job) const;

    const Session &m_session;
    std::optional<std::vector<Id<Engagement>>> m_delivered;
    std::map<Id<Engagement>, CatchUpAnswers> m_answers;
};

} // namespace proven
