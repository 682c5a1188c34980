#pragma once

#include "rules/decide.h"
#include "rules/import_fields.h"

#include <QHash>
#include <QString>

#include <optional>
#include <set>
#include <utility>
#include <vector>

/// The parts of `decideImport`, for its own files only.
namespace proven::importing {

/// A name, row by row, as one record: known ones are found, new ones are made.
template <class Record>
class Names {
public:
    explicit Names(const Book &book)
    {
        for (const Record &record : book.all<Record>())
            m_byFolded.insert(foldedName(record.name), record.id);
    }
    [[nodiscard]] std::optional<Id<Record>> find(const QString &name)
    {
        const auto known = m_byName.constFind(name);
        if (known != m_byName.constEnd())
            return *known;
        const auto folded = m_byFolded.constFind(foldedName(name));
        if (folded == m_byFolded.constEnd())
            return std::nullopt;
        m_byName.insert(name, *folded);
        return *folded;
    }
    void add(const QString &name, Id<Record> id) { m_byFolded.insert(foldedName(name), id); }

private:
    QHash<QString, Id<Record>> m_byFolded;
    QHash<QString, Id<Record>> m_byName; ///< as tables write them: folding each time would cost more than all the rest
};

/// One import on its way: the book as it is and as it becomes, and every row that can't be taken.
class Import {
public:
    Import(const Book &book, const ImportedTables &tables, QDate today, IdSource &ids);

    [[nodiscard]] Answer decide();

private:
    // Names: import_names.cpp
    void takeBook();
    void takeNames();
    template <class Record>
    void takeNamed(const ImportedList<Record> &rows, Names<Record> &names);
    template <class Record>
    [[nodiscard]] std::optional<Id<Record>> named(const QString &name, const RowPlace &at, const char *column,
                                                  Names<Record> &names);
    template <class Record>
    void compareNamed(const ImportedRow<Record> &row, const Record &known, const Record &offered);
    /// Places every vendor that a row gives work or a decision: one trial a round, listed on its earliest date.
    [[nodiscard]] std::optional<Refusal> takeTrials();
    [[nodiscard]] std::optional<Refusal> tooManyVendors() const;

    // Work: import_work.cpp
    void takeEngagements();
    [[nodiscard]] Engagement offered(const ImportedRow<Engagement> &row);
    [[nodiscard]] bool mayStand(const ImportedRow<Engagement> &row, const Engagement &engagement);
    [[nodiscard]] Touchpoint offered(const ImportedRow<Touchpoint> &row);
    /// Which rows the book has already, or an earlier row said: by their ref, else as a multiset.
    template <class Record>
    [[nodiscard]] std::vector<bool> whichAreThere(const ImportedList<Record> &rows);
    template <class Record>
    void compareWithRef(const ImportedRow<Record> &row, const Record &known, FieldMask mask);
    void takeTouchpoints();
    void takeSnoozes();

    // Lists of jobs: import_units.cpp
    void takeUnits();
    struct GrowingList;
    [[nodiscard]] std::optional<Unit> newUnit(const ImportedRow<Unit> &row, Id<Engagement> engagement,
                                              GrowingList &list, Masks<Unit> &masks);
    void countUnits(const Engagement &known, const GrowingList &list, Changes &counted);

    // Decisions and what the laws say: import_decisions.cpp
    void takeDecisions();
    [[nodiscard]] bool isThere(const ImportedRow<Decision> &row, Id<Trial> trial);
    void enterDecisions();
    void supportPromotion(Decision &decision, const RowPlace &at);
    void judgeDecisions();
    void judgeWork();

    // Telling
    void reject(const RowPlace &at, const QString &column, const QString &value, const QString &reason,
                Refusal::Ground ground);
    void conflict(const RowPlace &at, const QString &column, const QString &value, const QString &known);
    [[nodiscard]] Refusal refusal() const;
    [[nodiscard]] QString title() const;

    template <class Record>
    void put(const Record &record)
    {
        Changes one;
        one.add(record);
        m_after.apply(one);
    }
    template <class Record>
    void replace(const Record &before, const Record &after)
    {
        Changes one;
        one.revise(before, after);
        m_after.apply(one);
    }
    [[nodiscard]] std::optional<Id<Trial>> trialOf(Id<Round> round, Id<Vendor> vendor) const;
    /// A trial that is not in the book yet.
    struct NewTrial {
        Id<Round> round;
        Id<Vendor> vendor;
        QDate earliest;
        RowPlace at;         ///< the first row about it
        bool listed = false; ///< a row of the decisions says since when
    };
    struct NewDecision {
        Decision decision;
        RowPlace at;
    };
    struct NewEngagement {
        Id<Engagement> id;
        RowPlace at;
    };

    const Book &m_book;
    const ImportedTables &m_tables;
    QDate m_today;
    IdSource &m_ids;
    bool m_asRecorded; ///< a full export into an empty book
    Book m_after;
    std::vector<RejectedRow> m_rejected;
    bool m_badInput = false; ///< not only laws stand against it
    Names<Round> m_rounds;
    Names<Vendor> m_vendors;
    Names<Task> m_tasks;
    QHash<std::pair<qint64, qint64>, Id<Trial>> m_trials; ///< by round and vendor
    std::vector<NewTrial> m_newTrials;
    QHash<std::pair<qint64, qint64>, std::size_t> m_newTrialPlaces;
    std::set<Id<Trial>> m_broughtTrials; ///< new to the book
    std::vector<NewDecision> m_newDecisions;
    QHash<QString, std::vector<const Decision *>> m_unmet; ///< decisions of the book that no row has met yet
    std::vector<NewEngagement> m_newEngagements;
};

} // namespace proven::importing
