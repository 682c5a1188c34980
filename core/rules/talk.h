#pragma once

#include "rules/record.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace proven {

/// One outcome of a gate that was not good, with the days that a talk about it needs.
struct BadOutcome {
    Id<Engagement> job;
    QDate date;                    ///< the day it counts on
    std::optional<QDate> promised; ///< the due day that counts
    Outcome outcome;               ///< as seen on the day of the talk
    qint64 daysLate = 0;           ///< so far, where it is open; 0 where it was not late by a whole day
};

/// What stands behind one gate of a vendor: what was not good lately, and what went well, so that a talk is fair.
struct GateFacts {
    Criterion gate;
    std::vector<BadOutcome> bad;    ///< what holds the latch on, oldest first; where it is off, those of the last five
    int goodBefore = 0, before = 0; ///< the outcomes before the first of them; all where there is none
    int goodSince = 0, since = 0;   ///< those after the last of them
};

/// The facts for a talk with a vendor about their work: every gate that has outcomes, in the usual order.
[[nodiscard]] std::vector<GateFacts> factsForATalk(const Book &book, Id<Trial> trial, QDate today);
/// The same as plain text that can be sent to the vendor: dated facts, no judgement, no score, nobody else's name.
[[nodiscard]] QString factsInWords(const Book &book, Id<Trial> trial, QDate today);

/// The series of the gates, in their order.
using GateSeries = std::array<std::vector<SeriesEntry>, gates.size()>;
[[nodiscard]] GateSeries gateSeriesOf(const Book &book, Id<Trial> trial, const TrialState &state);

/// How a gate stood in the last five outcomes up to a talk, and in those after it.
struct BeforeAndAfter {
    Criterion gate;
    int goodBefore, before;
    int goodSince, since;
};
/// What a contact was about, derived from the record: the gates that were not all good in the five outcomes before it.
/// Feedback, a complaint or a review is a talk about any of them, another contact about those that were slipping that
/// day; thanks, and a contact in which nobody was reached, are none. Empty where it was no such talk.
[[nodiscard]] std::vector<BeforeAndAfter> beforeAndAfter(const GateSeries &series, const TouchpointDetails &contact);
/// "Talked about late jobs".
[[nodiscard]] QString talkInBrief(const std::vector<BeforeAndAfter> &talk);
/// "Before: 3 of 5 on time; since: 4 of 4."
[[nodiscard]] QString talkInWords(const std::vector<BeforeAndAfter> &talk);

} // namespace proven
