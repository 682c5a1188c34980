#pragma once

#include "models/job_reading.h"

#include <optional>

namespace proven {

/// Which jobs a list shows; all of them where nothing is said.
struct JobFilter {
    enum class States { All, Open, Overdue, Delivered, NotDelivered, AgainstTheRule };

    QStringList foldedWords; ///< each is found in what the job says
    std::optional<Id<Vendor>> vendor;
    States states = States::All;

    [[nodiscard]] bool takesAll() const { return *this == JobFilter(); }
    [[nodiscard]] bool accepts(const Engagement &job, const JobReading &reading) const;
    bool operator==(const JobFilter &) const = default;
};

} // namespace proven
