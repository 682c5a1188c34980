#pragma once

#include "models/row_table.h"

#include "domain/book.h"
#include "rules/probation.h"

#include <QCoreApplication>

#include <set>
#include <unordered_map>

namespace proven {

class Session;

/// How a job stands, coarsely: what the list of jobs can be filtered by.
enum class JobState { Planned, Open, Overdue, Delivered, Late, Cancelled, Abandoned };

struct JobRow {
    Id<Engagement> id;
    [[nodiscard]] Id<Engagement> key() const { return id; }
    bool operator==(const JobRow &) const = default;
};

/// All jobs of the book, in the order in which they were entered. Each cell is read from the book when it is shown, so
/// that a hundred thousand of them cost a hundred thousand ids.
class JobsTable : public RowTable<JobRow> {
    Q_DECLARE_TR_FUNCTIONS(JobsTable)

public:
    enum ColumnPlace { Title, VendorName, RoundName, Start, Due, HowItWent, HoursColumn, Cost };

    JobsTable(const Session &session, QObject *parent);

    void follow(const Changes &changes);
    /// Everything is read anew: another day, or changes that were not followed.
    void readAgain();

    /// Empty for a row whose job has gone from the book and that is about to go as well.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Engagement &job(int row) const;
    [[nodiscard]] const Vendor &vendor(const Engagement &job) const;
    [[nodiscard]] const Round &round(const Engagement &job) const;
    [[nodiscard]] JobState state(const Engagement &job) const;
    /// Whether every one of the words (folded) is found in what the job says.
    [[nodiscard]] bool mentions(const Engagement &job, const QStringList &foldedWords) const;
    [[nodiscard]] int rowOfJob(Id<Engagement> id) const;

private:
    [[nodiscard]] const TrialState &trial(Id<Trial> id) const;
    [[nodiscard]] QVariant besideHowItWent(const Engagement &job, int role) const;
    void sayColumns();
    void removeGone();
    void insertNew(const std::vector<JobRow> &rows);
    void touchRows(const std::set<int> &places);

    const Session &m_session;
    /// Read once a trial, forgotten when it is touched.
    mutable std::unordered_map<Id<Trial>, TrialState> m_trials;
};

} // namespace proven
