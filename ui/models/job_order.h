#pragma once

#include "models/job_reading.h"
#include "models/job_titles.h"

#include <vector>

namespace proven {

/// The columns of a list of jobs, from the left.
struct JobColumns {
    enum ColumnPlace { Title, VendorName, RoundName, Start, Due, HowItWent, HoursColumn, Cost };
};

/// The order of jobs under one column. What a job is sorted by is a number, taken out of the book once, so that a
/// hundred thousand of them are in order before a click is over; only titles are compared as texts (JobTitles).
class JobOrder : public JobColumns {
public:
    explicit JobOrder(const JobReading &reading);

    /// False where that is the order already.
    [[nodiscard]] bool by(ColumnPlace column, Qt::SortOrder direction);
    /// Every job of the book.
    [[nodiscard]] std::vector<Id<Engagement>> all();
    /// Whether the left job comes before the right one.
    [[nodiscard]] bool comesBefore(const Engagement &left, const Engagement &right) const;

    void follow(const Changes &changes);
    /// The book is another.
    void readAgain();

private:
    /// What the job is sorted by under any column but its title.
    [[nodiscard]] qint64 keyOf(const Engagement &job) const;
    void rankNames();

    const JobReading &m_reading;
    JobTitles m_titles;
    ColumnPlace m_column = Start;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
    std::unordered_map<Id<Vendor>, qint64> m_vendorRanks;
    std::unordered_map<Id<Round>, qint64> m_roundRanks;
};

} // namespace proven
