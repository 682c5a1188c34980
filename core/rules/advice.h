#pragma once

#include "domain/names.h"
#include "rules/assignment.h"

#include <vector>

namespace proven {

/// L7: what to do with a task, the first that applies.
enum class Advice { Keep, Batch, ProvenOnly, PunctualOnly, HandOut };
template <>
struct NamesOf<Advice> {
    static constexpr QLatin1String list[] = {QLatin1String("keep"), QLatin1String("batch"),
                                             QLatin1String("proven_only"), QLatin1String("punctual_only"),
                                             QLatin1String("hand_out")};
};

/// A vendor that may take a task today, or that may not and why.
struct Taker {
    Id<Trial> trial;
    Verdict verdict;
    QStringList reasons; ///< why this one: handled before, specialty, standing
};
struct TaskAdvice {
    Id<Task> task;
    Advice advice;
    QStringList reasons;
    std::vector<Taker> takers; ///< best first, those that are stopped left out
};

/// Advice on one task, or on all, those first that keep the owner from customers, team or revenue, then by hours a
/// week.
[[nodiscard]] TaskAdvice advise(const Book &book, Id<Task> task, QDate today);
[[nodiscard]] std::vector<TaskAdvice> adviseAll(const Book &book, QDate today);

} // namespace proven
