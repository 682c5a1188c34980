#pragma once

#include "domain/change.h"
#include "domain/details.h"
#include "domain/names.h"
#include "rules/imported_rows.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// Everything a person can ask of a book, on one page. `decide` answers each with changes or a refusal.
/// An edit carries what the person saw before: where the book says something else by now, it is refused, not
/// overwritten.
namespace proven::command {

struct SetCurrency {
    QString currency; ///< ISO 4217: three capitals
};

// Rounds. A closed one takes no new trial; the rest goes on. Opening it again is an edit.
struct AddRound {
    RoundDetails round;
};
struct EditRound {
    Id<Round> id;
    RoundDetails before, after;
};
/// Closes a round, and lets go those of it who are not kept, as one step: each obeys the law as if decided alone.
struct CloseRound {
    Id<Round> id;
    RoundDetails before;
    struct Leaving {
        Id<Trial> trial;
        QString reason;
    };
    std::vector<Leaving> letGo;
};
/// L1: takes a candidate that never started, with no decision but *listed*, out of its round and frees the place.
struct RemoveCandidate {
    Id<Trial> trial;
};

// Vendors. Archiving one is an edit.
struct AddVendor {
    VendorDetails vendor;
    std::optional<Id<Round>> round; ///< listed there at once
};
struct EditVendor {
    Id<Vendor> id;
    VendorDetails before, after;
};
/// L1: takes a place in a round for a vendor.
struct ListVendor {
    Id<Round> round;
    Id<Vendor> vendor;
};
/// L9: removes the vendor's personal text from the records; the ledger removes it from the history.
struct EraseVendor {
    Id<Vendor> id;
};

struct AddTask {
    TaskDetails task;
};
struct EditTask {
    Id<Task> id;
    TaskDetails before, after;
};

// Engagements.
struct LogEngagement {
    Id<Trial> trial;
    EngagementDetails engagement;
    Outcome outcome = Open{};
    bool given = false;  ///< "I have already given it": a fact, recorded even against the rule
    bool accept = false; ///< take fewer units than planned as complete
    QString ref;         ///< empty: a fresh one
    /// Of one delivered: where not given, those of `engagement`, and all where that says none.
    std::optional<qint64> unitsDone = std::nullopt;
    /// An open job of another vendor that this takes over: closed in the same step, as `closedByHandover` says.
    std::optional<Id<Engagement>> takesOver = std::nullopt;
};
struct EditEngagement {
    Id<Engagement> id;
    EngagementDetails before, after;
};
struct RecordOutcome {
    Id<Engagement> id;
    Outcome before, after;           ///< after: Open takes an outcome back
    std::optional<qint64> unitsDone; ///< where not given: as it was where delivered before; else what its list says,
                                     ///< else all when delivered, else as it was
    std::optional<QString> note;     ///< where given: instead of the note so far
    bool accept = false;             ///< take fewer units than planned as complete
    /// L6: the later due day that the owner had asked for, told only now: moved in the same step.
    std::optional<DueMove> moved = std::nullopt;
};
enum class AskedBy { Owner, Vendor };
/// L6: a later due day. The owner's counts; the vendor's is only what to expect.
struct MoveDue {
    Id<Engagement> id;
    AskedBy askedBy;
    QDate to;
    QDate on; ///< the day it was asked
    QString because;
};
/// The list that an open engagement works through, instead of the one so far.
struct SetUnits {
    Id<Engagement> id;
    std::vector<Unit> rows;   ///< their ids, engagement and numbers are given anew
    bool dropResults = false; ///< results so far that `rows` does not hold may go, and a higher count than its own
};
/// What came back of a list: every row of it is taken, or none.
struct RecordUnits {
    Id<Engagement> id;
    struct Row {
        RowPlace at = {};
        int row = 0;                        ///< the number in the list; 0: found by its label
        QString label = {};                 ///< empty: not said
        std::optional<QString> result = {}; ///< nothing: no opinion; empty: takes a result back
        std::optional<QDate> on = {};
    };
    std::vector<Row> rows;
    bool overwrite = false; ///< results that are there already with other content may be replaced
};
/// One job with a list as several, in one step: a first slice, which the job itself becomes, and so many rows a week.
struct SplitList {
    Id<Engagement> id;
    qint64 perWeek;
    std::optional<qint64>
        first; ///< where not given: a week's, and for a stranger no more than the first-commitment cap leaves
    std::optional<QDate> firstDue; ///< where not given: a week after today or after the start, whichever is later
};

/// L3, L4: a decision about a trial, any kind but *listed*.
struct Decide {
    Id<Trial> trial;
    DecisionKind kind;
    QDate on;
    std::optional<int> months; ///< of an extension
    QString reason;
};

// Contacts.
struct LogTouchpoint {
    Id<Vendor> vendor;
    TouchpointDetails touchpoint;
    QString ref; ///< empty: a fresh one
};
struct EditTouchpoint {
    Id<Touchpoint> id;
    TouchpointDetails before, after;
};

/// L8: puts a reminder off to a day; a day that is today or before shows it again.
struct PutOff {
    AttentionKind kind;
    std::optional<Id<Round>> round;
    std::optional<Id<Vendor>> vendor;
    QDate until;
};

/// Tables of any origin, checked together and taken all or not at all.
struct Import {
    ImportedTables tables;
};

} // namespace proven::command

namespace proven {

using Command = std::variant<command::SetCurrency, command::AddRound, command::EditRound, command::CloseRound,
                             command::RemoveCandidate, command::AddVendor, command::EditVendor, command::ListVendor,
                             command::EraseVendor, command::AddTask, command::EditTask, command::LogEngagement,
                             command::EditEngagement, command::RecordOutcome, command::MoveDue, command::SetUnits,
                             command::RecordUnits, command::SplitList, command::Decide, command::LogTouchpoint,
                             command::EditTouchpoint, command::PutOff, command::Import>;

} // namespace proven
