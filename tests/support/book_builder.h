#pragma once

#include "domain/book.h"

#include <QDate>
#include <QString>

#include <functional>
#include <utility>

namespace proven::test {

/// "2026-05-23".
[[nodiscard]] inline QDate day(const char *iso)
{
    const QDate date = QDate::fromString(QLatin1String(iso), Qt::ISODate);
    Q_ASSERT(date.isValid());
    return date;
}

/// Puts a book together record by record, without asking the law. Ids count up from 2 in the order of the calls (the
/// book's own settings are 1), so that a test knows them and repeats itself.
class BookBuilder {
public:
    BookBuilder()
    {
        Settings settings;
        settings.currency = QStringLiteral("EUR");
        put(settings);
    }

    Id<Round> round(const QString &name, const QString &work = {}, int probationMonths = fewestProbationMonths)
    {
        Round round{{}, fresh<Round>()};
        round.name = name;
        round.work = work;
        round.probationMonths = probationMonths;
        return put(round);
    }
    Id<Vendor> vendor(const QString &name)
    {
        Vendor vendor{{}, fresh<Vendor>()};
        vendor.name = name;
        return put(vendor);
    }
    /// A vendor's place in a round, with its *listed*.
    Id<Trial> trial(Id<Round> round, Id<Vendor> vendor, QDate listed)
    {
        const Id<Trial> id = put(Trial{fresh<Trial>(), round, vendor});
        decide(id, DecisionKind::Listed, listed);
        return id;
    }
    Id<Decision> decide(Id<Trial> trial, DecisionKind kind, QDate date, const QString &reason = {},
                        std::optional<int> months = {})
    {
        return put(Decision{fresh<Decision>(), trial, kind, date, date, reason, months, {}});
    }
    Id<Task> task(const QString &name, const Profile &profile = {})
    {
        Task task{{}, fresh<Task>()};
        task.name = name;
        task.profile = profile;
        return put(task);
    }
    /// An open engagement without a due day; `adjust` says the rest.
    Id<Engagement> engagement(Id<Trial> trial, QDate start, const std::function<void(Engagement &)> &adjust = {})
    {
        const Id<Engagement> id = fresh<Engagement>();
        const QString number = QString::number(id.number());
        Engagement engagement{{}, id, trial, QStringLiteral("E") + number, Open{}, {}};
        engagement.title = QStringLiteral("Job ") + number;
        engagement.start = start;
        if (adjust)
            adjust(engagement);
        return put(engagement);
    }
    /// A whole engagement: due, delivered, directions followed, with both ratings.
    Id<Engagement> delivered(Id<Trial> trial, QDate start, QDate due, QDate on, int quality = 4, int liked = 4)
    {
        return engagement(trial, start, [&](Engagement &engagement) {
            engagement.due = due;
            engagement.outcome = Delivered{on, {}, true, Rating::of(quality), Rating::of(liked)};
        });
    }
    Id<Unit> unit(Id<Engagement> engagement, int row, const QString &label, const QString &result = {})
    {
        return put(Unit{fresh<Unit>(), engagement, row, label, result, {}});
    }
    Id<Touchpoint> touchpoint(Id<Vendor> vendor, QDate date, TouchpointKind kind = TouchpointKind::Call,
                              std::optional<Rating> liked = {})
    {
        const Id<Touchpoint> id = fresh<Touchpoint>();
        Touchpoint touchpoint{{}, id, vendor, QStringLiteral("T") + QString::number(id.number())};
        touchpoint.date = date;
        touchpoint.kind = kind;
        touchpoint.liked = liked;
        return put(touchpoint);
    }

    /// Adds a record as it is, or puts it in the place of the one with its id.
    template <class Record>
    Id<Record> put(Record record)
    {
        const Id<Record> id = record.id;
        Changes changes;
        if (const Record *before = m_book.find(id))
            changes.revise(*before, std::move(record));
        else
            changes.add(std::move(record));
        m_book.apply(changes);
        return id;
    }
    template <class Record>
    [[nodiscard]] Id<Record> fresh()
    {
        return Id<Record>(++m_last);
    }

    [[nodiscard]] const Book &book() const { return m_book; }
    /// What leads from nothing to this book.
    [[nodiscard]] Changes asChanges() const { return Book::difference(Book(), m_book); }

private:
    Book m_book;
    qint64 m_last = Settings::onlyId;
};

} // namespace proven::test
