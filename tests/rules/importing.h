#pragma once

#include "domain/fields.h"
#include "rules/import.h"
#include "support/book_builder.h"

#include <gtest/gtest.h>

#include <functional>

/// Tables brought into a book in memory, without files.
namespace proven::test {

inline const QDate importedOn = day("2026-11-23");

/// Tables as a reader hands them over: each call is one row.
class Rows {
public:
    Rows() { m_tables.source = QStringLiteral("jobs.csv"); }

    Rows &job(const char *vendor, const char *start, const std::function<void(ImportedRow<Engagement> &)> &adjust = {})
    {
        ImportedRow<Engagement> row{next(),
                                    blankRecord<Engagement>(),
                                    {QStringLiteral("title"), QStringLiteral("start")},
                                    QStringLiteral("Calls"),
                                    QLatin1String(vendor),
                                    {},
                                    {}};
        row.record.title = QStringLiteral("Test calls");
        row.record.start = day(start);
        if (adjust)
            adjust(row);
        m_tables.engagements.push_back(std::move(row));
        return *this;
    }
    /// Delivered on its due day, everything about it good.
    Rows &goodJob(const char *vendor, QDate on, const char *ref = "")
    {
        return job(vendor, "2026-01-01", [&](ImportedRow<Engagement> &row) {
            row.record.ref = QLatin1String(ref);
            row.record.start = on;
            row.record.due = on;
            row.record.outcome = Delivered{on, {}, true, Rating::of(4), Rating::of(5)};
            row.given += {QStringLiteral("due"),      QStringLiteral("outcome"),
                          QStringLiteral("ended_on"), QStringLiteral("followed_directions"),
                          QStringLiteral("quality"),  QStringLiteral("liked")};
        });
    }
    Rows &decision(const char *vendor, const char *date, DecisionKind kind, const char *reason = "")
    {
        ImportedRow<Decision>
            row{next(), blankRecord<Decision>(), {}, QStringLiteral("Calls"), QLatin1String(vendor), {}, {}};
        row.record.kind = kind;
        row.record.date = day(date);
        row.record.reason = QLatin1String(reason);
        m_tables.decisions.push_back(std::move(row));
        return *this;
    }
    Rows &vendor(const char *name, const std::function<void(ImportedRow<Vendor> &)> &adjust = {})
    {
        ImportedRow<Vendor> row{next(), blankRecord<Vendor>(), {QStringLiteral("name")}, {}, {}, {}, {}};
        row.record.name = QLatin1String(name);
        if (adjust)
            adjust(row);
        m_tables.vendors.push_back(std::move(row));
        return *this;
    }
    Rows &task(const char *name, const Profile &profile)
    {
        ImportedRow<Task> row{next(), blankRecord<Task>(), {QStringLiteral("name")}, {}, {}, {}, {}};
        row.record.name = QLatin1String(name);
        row.record.profile = profile;
        m_tables.tasks.push_back(std::move(row));
        return *this;
    }
    Rows &round(const char *name, const std::function<void(ImportedRow<Round> &)> &adjust = {})
    {
        return put(m_tables.rounds, "rounds.csv", {}, [&](ImportedRow<Round> &row) {
            row.record.name = QLatin1String(name);
            if (adjust)
                adjust(row);
        });
    }
    /// A call on that day.
    Rows &contact(const char *vendor, const char *date,
                  const std::function<void(ImportedRow<Touchpoint> &)> &adjust = {})
    {
        return put(m_tables.touchpoints, "contacts.csv", {QStringLiteral("date"), QStringLiteral("kind")},
                   [&](ImportedRow<Touchpoint> &row) {
                       row.vendor = QLatin1String(vendor);
                       row.record.date = day(date);
                       if (adjust)
                           adjust(row);
                   });
    }
    /// A row of the list of the job with that ref.
    Rows &unit(const char *ref, const char *label, const char *result = "",
               const std::function<void(ImportedRow<Unit> &)> &adjust = {})
    {
        return put(m_tables.units, "units.csv", {QStringLiteral("label"), QStringLiteral("result")},
                   [&](ImportedRow<Unit> &row) {
                       row.ref = QLatin1String(ref);
                       row.record.label = QLatin1String(label);
                       row.record.result = QLatin1String(result);
                       if (adjust)
                           adjust(row);
                   });
    }
    /// That a vendor is quiet, put off.
    Rows &snooze(const char *vendor, QDate until, const std::function<void(ImportedRow<Snooze> &)> &adjust = {})
    {
        return put(m_tables.snoozes, "snoozes.csv", {}, [&](ImportedRow<Snooze> &row) {
            row.vendor = QLatin1String(vendor);
            row.record.kind = AttentionKind::Quiet;
            row.record.until = until;
            if (adjust)
                adjust(row);
        });
    }
    /// The tables are those of a whole book, told as it was recorded.
    Rows &wholeBook(const char *currency)
    {
        m_tables.book = ImportedRow<Settings>{{QStringLiteral("book.csv"), 2},
                                              Settings{.currency = QLatin1String(currency)},
                                              {QStringLiteral("currency")},
                                              {},
                                              {},
                                              {},
                                              {}};
        return *this;
    }
    [[nodiscard]] const ImportedTables &tables() const { return m_tables; }
    ImportedTables &tables() { return m_tables; }

private:
    template <class Record, class Adjust>
    Rows &put(ImportedList<Record> &list, const char *file, const QStringList &given, Adjust adjust)
    {
        ImportedRow<Record> row{{QLatin1String(file), static_cast<qint64>(list.size()) + 2},
                                blankRecord<Record>(),
                                given,
                                {},
                                {},
                                {},
                                {}};
        adjust(row);
        list.push_back(std::move(row));
        return *this;
    }
    RowPlace next() { return {QStringLiteral("jobs.csv"), ++m_row}; }
    ImportedTables m_tables;
    qint64 m_row = 1;
};

class Importing : public testing::Test {
protected:
    Importing() { m_book.apply(emptyBook(QStringLiteral("EUR"))); }

    Answer take(const Rows &rows, QDate on = importedOn)
    {
        m_ids.continueAfter(m_book.lastId());
        Answer answer = decideImport(m_book, {rows.tables()}, on, m_ids);
        if (const auto *decided = std::get_if<Decided>(&answer))
            m_book.apply(decided->changes);
        return answer;
    }
    void taken(const Rows &rows)
    {
        const Answer answer = take(rows);
        ASSERT_TRUE(std::holds_alternative<Decided>(answer)) << firstReason(answer);
    }
    static std::string firstReason(const Answer &answer)
    {
        const auto *refusal = std::get_if<Refusal>(&answer);
        if (!refusal)
            return "it was taken";
        return (refusal->rows.empty() ? refusal->text : refusal->rows.front().reason).toStdString();
    }
    /// The one row that was rejected; nothing may have changed.
    RejectedRow rejectedRow(const Rows &rows, Refusal::Ground ground)
    {
        const Book before = m_book;
        const Answer answer = take(rows);
        EXPECT_TRUE(m_book == before);
        const auto *refusal = std::get_if<Refusal>(&answer);
        if (!refusal || refusal->rows.empty()) {
            ADD_FAILURE() << firstReason(answer);
            return {};
        }
        EXPECT_EQ(refusal->ground, ground);
        EXPECT_EQ(refusal->rows.size(), 1U);
        return refusal->rows.front();
    }
    [[nodiscard]] const Trial &trialOf(const char *vendor) const
    {
        return *m_book.trialOf(m_book.roundNamed(u"Calls")->id, m_book.vendorNamed(QString::fromLatin1(vendor))->id);
    }

    Book m_book;
    IdSource m_ids{[] { return qint64{1'000'000}; }, [] { return 0U; }};
};

} // namespace proven::test
