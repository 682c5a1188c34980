#pragma once

#include "rules/decide.h"
#include "rules/probation.h"

#include <QStringList>

/// The parts of `decide`, for its own files only.
namespace proven::deciding {

/// Everything that a command is answered from.
struct Asked {
    const Book &book;
    QDate today;
    IdSource &ids;
};

[[nodiscard]] Refusal refusedByLaw(const QString &text, const QStringList &instead = {});
[[nodiscard]] Refusal badInput(const QString &text, const QStringList &instead = {});
[[nodiscard]] Refusal outdated(const QString &what);
[[nodiscard]] Refusal notInTheBook(const QString &what);

/// The answer, unless it would break a law of the whole book.
[[nodiscard]] Answer ifLawful(const Asked &asked, Decided decided);
/// L6: refused where today lies before the latest event of the trial.
[[nodiscard]] std::optional<Refusal> beforeLatestEvent(const Asked &asked, Id<Trial> trial);
/// What is wrong with a name; nothing where it can be.
[[nodiscard]] std::optional<Refusal> badName(const QString &name, const QString &ofWhat);

/// L1: refused where a round has no place for a vendor, one known to the book or (nothing) a new one; says which round
/// of the same kind of work has.
[[nodiscard]] std::optional<Refusal> noPlaceIn(const Book &book, Id<Round> round, std::optional<Id<Vendor>> vendor);
/// A trial and its decision *listed*.
void list(Changes &changes, const Asked &asked, Id<Round> round, Id<Vendor> vendor);

/// "paused, extended, let go": what may be decided on the day of `state`.
[[nodiscard]] QString mayBeDecided(const TrialState &state);

/// L5 for a plan: a refusal, or nothing; a written reason is kept only where it overrules something.
[[nodiscard]] std::optional<Refusal> judgedAsPlan(const Asked &asked, Id<Trial> trial, EngagementDetails &plan,
                                                  std::optional<Id<Engagement>> self);
/// What an engagement's units can't be changed to while its list says otherwise.
[[nodiscard]] std::optional<Refusal> unlikeItsList(const Book &book, const Engagement &known,
                                                   const EngagementDetails &after);

/// What can't be about an engagement's own fields, whatever else the book says.
[[nodiscard]] std::optional<QString> impossible(const EngagementDetails &engagement, const Outcome &outcome);
[[nodiscard]] std::optional<QString> impossible(const RoundDetails &round);
[[nodiscard]] std::optional<QString> impossible(const TouchpointDetails &touchpoint);
[[nodiscard]] std::optional<QString> impossible(const VendorDetails &vendor, QDate today);

[[nodiscard]] Answer answer(const Asked &asked, const command::SetCurrency &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::AddRound &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::EditRound &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::CloseRound &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::RemoveCandidate &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::AddVendor &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::EditVendor &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::ListVendor &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::EraseVendor &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::AddTask &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::EditTask &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::LogEngagement &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::EditEngagement &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::RecordOutcome &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::MoveDue &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::SetUnits &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::RecordUnits &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::SplitList &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::Decide &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::LogTouchpoint &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::EditTouchpoint &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::PutOff &command);
[[nodiscard]] Answer answer(const Asked &asked, const command::Import &command);

} // namespace proven::deciding
