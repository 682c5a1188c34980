#include "rules/assignment.h"
#include "rules/import_parts.h"

#include "rules/decide_parts.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace proven::importing {

namespace {

// What engagements and touchpoints have in common: they belong to somebody and have a ref.

qint64 ownerOf(const Engagement &engagement)
{
    return engagement.trial.number();
}
qint64 ownerOf(const Touchpoint &touchpoint)
{
    return touchpoint.vendor.number();
}
std::vector<const Engagement *> allOfTheSameOwner(const Book &book, const Engagement &engagement)
{
    return book.engagementsOf(engagement.trial);
}
std::vector<const Touchpoint *> allOfTheSameOwner(const Book &book, const Touchpoint &touchpoint)
{
    return book.touchpointsOf(touchpoint.vendor);
}
const Engagement *withRef(const Book &book, const Engagement &engagement)
{
    return book.engagementWithRef(engagement.ref);
}
const Touchpoint *withRef(const Book &book, const Touchpoint &touchpoint)
{
    return book.touchpointWithRef(touchpoint.ref);
}
/// What two equal ones surely share.
QString bucketOf(const Engagement &engagement)
{
    return QStringLiteral("%1 %2 ").arg(engagement.trial.number()).arg(engagement.start.toJulianDay())
           + engagement.title;
}
QString bucketOf(const Touchpoint &touchpoint)
{
    return QStringLiteral("%1 %2 %3")
        .arg(touchpoint.vendor.number())
        .arg(touchpoint.date.toJulianDay())
        .arg(static_cast<int>(touchpoint.kind));
}

/// Everything but the names a record has in its book, and what the law says about it.
template <class Record>
FieldMask wholeContent()
{
    FieldMask mask;
    const Record blank = blankRecord<Record>();
    eachField(blank, [&](const char *field, const auto &) {
        const QLatin1String name(field);
        mask.push_back(name != QLatin1String("id") && name != QLatin1String("ref")
                       && name != QLatin1String("against_the_rule"));
    });
    return mask;
}

/// Refs for rows without one: counted on from the book's, past those that the table gives itself.
class FreshRefs {
public:
    template <class Record>
    FreshRefs(const QString &first, const ImportedList<Record> &rows)
    {
        const qsizetype dash = first.lastIndexOf(u'-');
        m_prefix = first.first(dash + 1);
        m_next = first.sliced(dash + 1).toLongLong();
        for (const ImportedRow<Record> &row : rows) {
            if (row.record.ref.startsWith(m_prefix))
                m_given.insert(row.record.ref);
        }
    }
    [[nodiscard]] QString next()
    {
        QString ref;
        do {
            ref = m_prefix + QString::number(m_next++);
        } while (m_given.contains(ref));
        return ref;
    }

private:
    QString m_prefix;
    qint64 m_next = 1;
    QSet<QString> m_given;
};

} // namespace

template <class Record>
void Import::compareWithRef(const ImportedRow<Record> &row, const Record &known, FieldMask mask)
{
    Record said = offered(row);
    if (ownerOf(said) != ownerOf(known)) {
        reject(row.at, QStringLiteral("vendor"), row.vendor,
               Words::tr("conflicts with the book, where %1 belongs to another vendor or round").arg(known.ref),
               Refusal::Ground::Input);
        return;
    }
    if constexpr (std::is_same_v<Record, Engagement>) {
        // The task's profile may have changed since: the table's own word counts as well as what it inherits.
        const auto settle = [&](auto field) {
            if (row.record.profile.*field == known.profile.*field)
                said.profile.*field = known.profile.*field;
        };
        settle(&Profile::critical);
        settle(&Profile::timeSensitive);
        settle(&Profile::directions);
        settle(&Profile::repetitive);
    }
    const qsizetype different = firstDifference(known, said, mask);
    if (different < 0)
        return;
    const QString field = fieldNames<Record>().at(different);
    if constexpr (std::is_same_v<Record, Engagement>) {
        // Names, never the numbers that stand for them.
        if (field == u"task") {
            conflict(row.at, field, row.task, known.task ? m_book.get(*known.task).name : QString());
            return;
        }
    }
    conflict(row.at, field, textsOf(said, mask).at(different), textsOf(known, mask).at(different));
}

template <class Record>
std::vector<bool> Import::whichAreThere(const ImportedList<Record> &rows)
{
    std::vector<bool> there(rows.size(), false);
    Masks<Record> masks;
    const qsizetype mark = fieldNames<Record>().indexOf(QStringLiteral("against_the_rule"));
    const auto maskFor = [&](const ImportedRow<Record> &row) {
        FieldMask mask = masks.of(row.given);
        // The mark is the law's, not the table's.
        if (mark >= 0)
            mask[static_cast<std::size_t>(mark)] = m_asRecorded;
        return mask;
    };

    Multiset<Record> unmet;
    std::set<qint64> gathered;
    std::vector<std::size_t> withoutRef;
    QHash<QString, std::size_t> refs;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const ImportedRow<Record> &row = rows[place];
        if (row.record.ref.isEmpty()) {
            const Record said = offered(row);
            if (gathered.insert(ownerOf(said)).second) {
                for (const Record *known : allOfTheSameOwner(m_book, said))
                    unmet.put(bucketOf(*known), *known);
            }
            withoutRef.push_back(place);
            continue;
        }
        if (const Record *known = withRef(m_book, row.record)) {
            compareWithRef(row, *known, maskFor(row));
            there[place] = true;
        } else if (const auto earlier = refs.constFind(row.record.ref); earlier != refs.constEnd()) {
            if (firstDifference(offered(rows[*earlier]), offered(row), maskFor(row)) >= 0
                || ownerOf(offered(rows[*earlier])) != ownerOf(offered(row)))
                reject(row.at, QStringLiteral("ref"), row.record.ref,
                       Words::tr("is there twice with different content: see row %1 of %2")
                           .arg(QString::number(rows[*earlier].at.row), rows[*earlier].at.file),
                       Refusal::Ground::Input);
            there[place] = true;
        } else {
            refs.insert(row.record.ref, place);
        }
    }
    for (const ImportedRow<Record> &row : rows) {
        if (const Record *known = row.record.ref.isEmpty() ? nullptr : withRef(m_book, row.record))
            unmet.take(known->id);
    }
    // Whole content first, then by what the rows say, the most telling ones first: none takes what another needs.
    const FieldMask whole = wholeContent<Record>();
    for (const std::size_t place : withoutRef)
        there[place] = unmet.takeOneLike(bucketOf(offered(rows[place])), offered(rows[place]), whole);
    std::stable_sort(withoutRef.begin(), withoutRef.end(),
                     [&](std::size_t a, std::size_t b) { return rows[a].given.size() > rows[b].given.size(); });
    for (const std::size_t place : withoutRef) {
        if (!there[place])
            there[place] = unmet.takeOneLike(bucketOf(offered(rows[place])), offered(rows[place]),
                                             maskFor(rows[place]));
    }
    return there;
}

Engagement Import::offered(const ImportedRow<Engagement> &row)
{
    Engagement engagement = row.record;
    engagement.trial = *trialOf(*m_rounds.find(row.round), *m_vendors.find(row.vendor));
    engagement.task.reset();
    if (!row.task.isEmpty())
        engagement.task = m_tasks.find(row.task);
    if (!m_asRecorded) {
        engagement.againstTheRule.clear();
        engagement.profile = withTask(m_after, engagement.task, engagement.profile);
    }
    return engagement;
}

bool Import::mayStand(const ImportedRow<Engagement> &row, const Engagement &engagement)
{
    const auto isAfterToday = [&](const std::optional<QDate> &day) { return day && *day > m_today; };
    const std::optional<QDate> ended = endedOn(engagement.outcome);
    if (isAfterToday(ended)) {
        reject(row.at, QStringLiteral("ended_on"), ended->toString(Qt::ISODate),
               Words::tr("an outcome can't lie after today, %1").arg(wording::fullDay(m_today)),
               Refusal::Ground::Input);
        return false;
    }
    if (engagement.moved && isAfterToday(engagement.moved->askedOn)) {
        reject(row.at, QStringLiteral("moved_on"), engagement.moved->askedOn.toString(Qt::ISODate),
               Words::tr("the day a later due day was asked for can't lie after today"), Refusal::Ground::Input);
        return false;
    }
    if (const auto why = deciding::impossible(engagement, engagement.outcome)) {
        reject(row.at, {}, {}, *why, Refusal::Ground::Input);
        return false;
    }
    return true;
}

void Import::takeEngagements()
{
    const ImportedList<Engagement> &rows = m_tables.engagements;
    const std::vector<bool> there = whichAreThere(rows);
    FreshRefs refs(m_book.freshEngagementRef(m_today), rows);
    std::size_t place = 0;
    m_after.append<Engagement>([&]() -> std::optional<Engagement> {
        for (; place < rows.size(); ++place) {
            if (there[place])
                continue;
            Engagement engagement = offered(rows[place]);
            if (!mayStand(rows[place], engagement))
                continue;
            engagement.id = m_ids.next<Engagement>();
            if (engagement.ref.isEmpty())
                engagement.ref = refs.next();
            m_newEngagements.push_back({engagement.id, rows[place].at});
            ++place;
            return engagement;
        }
        return std::nullopt;
    });
}

Touchpoint Import::offered(const ImportedRow<Touchpoint> &row)
{
    Touchpoint touchpoint = row.record;
    touchpoint.vendor = *m_vendors.find(row.vendor);
    return touchpoint;
}

void Import::takeTouchpoints()
{
    const ImportedList<Touchpoint> &rows = m_tables.touchpoints;
    const std::vector<bool> there = whichAreThere(rows);
    FreshRefs refs(m_book.freshTouchpointRef(m_today), rows);
    Changes added;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (there[place])
            continue;
        Touchpoint touchpoint = offered(rows[place]);
        if (touchpoint.date > m_today) {
            reject(rows[place].at, QStringLiteral("date"), touchpoint.date.toString(Qt::ISODate),
                   Words::tr("a contact can't lie in the future"), Refusal::Ground::Input);
            continue;
        }
        touchpoint.id = m_ids.next<Touchpoint>();
        if (touchpoint.ref.isEmpty())
            touchpoint.ref = refs.next();
        added.add(std::move(touchpoint));
    }
    m_after.apply(added);
}

void Import::takeSnoozes()
{
    const auto keyOf = [](const Snooze &snooze) {
        return std::tuple(snooze.kind, snooze.round ? snooze.round->number() : 0,
                          snooze.vendor ? snooze.vendor->number() : 0);
    };
    std::map<std::tuple<AttentionKind, qint64, qint64>, Snooze> known;
    for (const Snooze &snooze : m_book.all<Snooze>())
        known.emplace(keyOf(snooze), snooze);
    for (const ImportedRow<Snooze> &row : m_tables.snoozes) {
        Snooze snooze = row.record;
        snooze.round = row.round.isEmpty() ? std::nullopt : m_rounds.find(row.round);
        snooze.vendor = row.vendor.isEmpty() ? std::nullopt : m_vendors.find(row.vendor);
        const auto same = known.find(keyOf(snooze));
        if (same != known.end() && same->second.until == snooze.until)
            continue;
        if (same != known.end()) {
            conflict(row.at, QStringLiteral("until"), asText(snooze.until), asText(same->second.until));
            continue;
        }
        snooze.id = m_ids.next<Snooze>();
        known.emplace(keyOf(snooze), snooze);
        put(snooze);
    }
}

} // namespace proven::importing
