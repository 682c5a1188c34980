#pragma once

#include "domain/book.h"
#include "domain/names.h"
#include "rules/standing.h"
#include "rules/work.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace proven {

enum class VerdictLevel { Go, Caution, Stop };
template <>
struct NamesOf<VerdictLevel> {
    static constexpr QLatin1String list[] = {QLatin1String("go"), QLatin1String("caution"), QLatin1String("stop")};
};

/// L5: may this vendor be given this work today?
struct Verdict {
    VerdictLevel level = VerdictLevel::Go;
    QStringList reasons;      ///< every reason that applies, the gravest first
    QStringList instead;      ///< the way on: who may take it, from when, how it becomes allowed
    bool overridable = false; ///< a stop whose only ground is time-sensitivity
};

/// `except`: an open engagement not to be added up against the first-commitment cap, because it is the one being
/// edited.
[[nodiscard]] Verdict mayBeGiven(const Book &book, Id<Trial> trial, const Work &work, QDate today,
                                 std::optional<Id<Engagement>> except = std::nullopt);

/// What the first-commitment cap still leaves a stranger, with what is open taken off.
struct FirstCommitment {
    std::optional<Hours> hours;
    std::optional<Money> amount;
};
/// Nothing where no cap holds: the vendor is no stranger, is proven elsewhere, or the round has none.
[[nodiscard]] std::optional<FirstCommitment> firstCommitment(const Book &book, Id<Trial> trial, QDate today,
                                                             std::optional<Id<Engagement>> except = std::nullopt);

/// The stops against an engagement that is a fact, as they stood on its start day; empty where none did.
[[nodiscard]] QString markAgainstTheRule(const Book &book, const Engagement &engagement);

/// L5: delivered on time, directions not failed, quality not below 3, within a clock of that vendor.
[[nodiscard]] bool wasHandledWell(const Book &book, const Engagement &engagement, QDate today);
/// Tasks that a vendor has handled well, in any trial, with how often.
struct HandledTask {
    Id<Task> task;
    int times;
};
[[nodiscard]] std::vector<HandledTask> handledTasks(const Book &book, Id<Vendor> vendor, QDate today);

} // namespace proven
