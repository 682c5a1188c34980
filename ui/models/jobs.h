#pragma once

#include "models/job_filter.h"
#include "models/job_order.h"
#include "models/row_table.h"

#include <QCoreApplication>

namespace proven {

struct JobRow {
    Id<Engagement> id;
    [[nodiscard]] Id<Engagement> key() const { return id; }
    bool operator==(const JobRow &) const = default;
};

/// The jobs of the book that a filter takes, in the order of a column. Each cell is read from the book when it is
/// shown, so that a hundred thousand of them cost a hundred thousand ids. A change moves the rows that it touches. Only
/// what is another list altogether (a filter, an import) resets.
class JobsTable : public RowTable<JobRow>, public JobColumns {
    Q_DECLARE_TR_FUNCTIONS(JobsTable)

public:
    JobsTable(const Session &session, QObject *parent);

    void follow(const Changes &changes);
    /// Everything is read anew: another day, or changes that were not followed.
    void readAgain();
    /// Shows only these jobs from now on.
    void showOnly(const JobFilter &filter);
    [[nodiscard]] const JobFilter &filter() const { return m_filter; }
    /// How many there are, shown or not.
    [[nodiscard]] int jobCount() const { return static_cast<int>(m_all.size()); }

    void sort(int column, Qt::SortOrder order) override;
    /// Empty for a row whose job has gone from the book and that is about to go as well.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    using Ids = std::vector<Id<Engagement>>;

    [[nodiscard]] QVariant besideHowItWent(const Engagement &job, int role) const;
    void sayColumns();
    /// The ids among `m_all` that the filter takes.
    [[nodiscard]] std::vector<JobRow> accepted() const;
    void takeAll();
    void takeRows(std::vector<JobRow> wanted);
    /// Puts these jobs (by their ids) where they belong in `m_all`; those that have gone leave it.
    void place(const Ids &touched);
    /// The same in the rows, step by step.
    void showPlaced(const Ids &touched);

    const Session &m_session;
    JobReading m_reading;
    JobOrder m_order;
    JobFilter m_filter;
    Ids m_all; ///< every job of the book, in order
};

} // namespace proven
