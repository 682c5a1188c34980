#include "rules/import_parts.h"

#include "rules/away.h"
#include "rules/decide_parts.h"
#include "rules/laws.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>

namespace proven::importing {

void Import::takeBook()
{
    if (!m_tables.book)
        return;
    const Settings known = m_after.get(Id<Settings>(Settings::onlyId));
    Settings offered = known;
    offered.currency = m_tables.book->record.currency;
    if (!isCurrencyCode(offered.currency))
        reject(m_tables.book->at, QStringLiteral("currency"), offered.currency,
               Words::tr("is no currency code of three capitals, such as EUR"), Refusal::Ground::Input);
    else if (m_asRecorded)
        replace(known, offered);
    else if (offered.currency != known.currency)
        conflict(m_tables.book->at, QStringLiteral("currency"), offered.currency, known.currency);
}

template <class Record>
void Import::compareNamed(const ImportedRow<Record> &row, const Record &known, const Record &offered)
{
    FieldMask mask = maskOf<Record>(row.given);
    const QStringList fields = fieldNames<Record>();
    // The name is the same but for how it is written.
    mask[static_cast<std::size_t>(fields.indexOf(QStringLiteral("name")))] = false;
    const Record after = filled(known, offered, mask);
    const qsizetype different = firstDifference(after, offered, mask);
    if (different < 0) {
        replace(known, after);
        return;
    }
    if constexpr (std::is_same_v<Record, Task>) {
        // Names, never the numbers that stand for them.
        if (fields[different] == u"round") {
            const auto named = [&](const std::optional<Id<Round>> &round) {
                return round ? m_after.get(*round).name : QString();
            };
            conflict(row.at, fields[different], named(offered.round), named(known.round));
            return;
        }
    }
    conflict(row.at, fields[different], textsOf(offered, mask).at(different), textsOf(known, mask).at(different));
}

template <class Record>
void Import::takeNamed(const ImportedList<Record> &rows, Names<Record> &names)
{
    for (const ImportedRow<Record> &row : rows) {
        Record offered = row.record;
        offered.name = offered.name.simplified();
        if constexpr (std::is_same_v<Record, Task>) {
            if (!row.round.isEmpty())
                offered.round = named(row.round, row.at, "round", m_rounds);
        }
        if (const auto known = names.find(offered.name)) {
            offered.id = *known;
            compareNamed(row, Record(m_after.get(*known)), offered);
            continue;
        }
        if (const auto bad = deciding::badName(offered.name, Words::tr("A row"))) {
            reject(row.at, QStringLiteral("name"), offered.name, bad->text, Refusal::Ground::Input);
            continue;
        }
        offered.id = m_ids.next<Record>();
        names.add(offered.name, offered.id);
        put(offered);
    }
}

template <class Record>
std::optional<Id<Record>> Import::named(const QString &name, const RowPlace &at, const char *column,
                                        Names<Record> &names)
{
    if (const auto known = names.find(name))
        return known;
    Record fresh = blankRecord<Record>();
    fresh.name = name.simplified();
    if (const auto bad = deciding::badName(fresh.name, Words::tr("It"))) {
        reject(at, QLatin1String(column), name, bad->text, Refusal::Ground::Input);
        return std::nullopt;
    }
    fresh.id = m_ids.next<Record>();
    names.add(fresh.name, fresh.id);
    put(fresh);
    return fresh.id;
}

void Import::takeNames()
{
    takeNamed(m_tables.rounds, m_rounds);
    takeNamed(m_tables.vendors, m_vendors);
    takeNamed(m_tables.tasks, m_tasks);
    for (const ImportedRow<Vendor> &row : m_tables.vendors) {
        if (isBackBeforeAway(row.record))
            reject(row.at, QStringLiteral("away_until"), row.record.awayUntil->toString(Qt::ISODate),
                   Words::tr("lies before away_from"), Refusal::Ground::Input);
    }
    for (const ImportedRow<Engagement> &row : m_tables.engagements) {
        if (!row.task.isEmpty())
            (void)named(row.task, row.at, "task", m_tasks);
    }
    for (const ImportedRow<Touchpoint> &row : m_tables.touchpoints)
        (void)named(row.vendor, row.at, "vendor", m_vendors);
    for (const ImportedRow<Snooze> &row : m_tables.snoozes) {
        if (!row.round.isEmpty())
            (void)named(row.round, row.at, "round", m_rounds);
        if (!row.vendor.isEmpty())
            (void)named(row.vendor, row.at, "vendor", m_vendors);
    }
}

std::optional<Id<Trial>> Import::trialOf(Id<Round> round, Id<Vendor> vendor) const
{
    const auto known = m_trials.constFind({round.number(), vendor.number()});
    return known == m_trials.constEnd() ? std::nullopt : std::optional(*known);
}

std::optional<Refusal> Import::takeTrials()
{
    const auto see = [&](const auto &row, QDate day, bool listed) {
        const auto round = named(row.round, row.at, "round", m_rounds);
        const auto vendor = named(row.vendor, row.at, "vendor", m_vendors);
        if (!round || !vendor || trialOf(*round, *vendor))
            return;
        const std::pair key(round->number(), vendor->number());
        const auto known = m_newTrialPlaces.constFind(key);
        if (known == m_newTrialPlaces.constEnd()) {
            m_newTrialPlaces.insert(key, m_newTrials.size());
            m_newTrials.push_back({*round, *vendor, day, row.at, listed});
            return;
        }
        NewTrial &trial = m_newTrials[*known];
        trial.earliest = std::min(trial.earliest, day);
        trial.listed = trial.listed || listed;
    };
    for (const ImportedRow<Decision> &row : m_tables.decisions)
        see(row, row.record.date, row.record.kind == DecisionKind::Listed);
    for (const ImportedRow<Engagement> &row : m_tables.engagements)
        see(row, row.record.start, false);

    if (auto refusal = tooManyVendors())
        return refusal;
    for (const NewTrial &fresh : m_newTrials) {
        const Round *known = m_book.find(fresh.round);
        if (known && !known->open)
            reject(fresh.at, QStringLiteral("round"), known->name,
                   Words::tr("%1 is closed and takes no new vendor, and %2 is new to it")
                       .arg(known->name, m_after.get(fresh.vendor).name),
                   Refusal::Ground::Law);
        const Trial trial{m_ids.next<Trial>(), fresh.round, fresh.vendor};
        m_trials.insert({fresh.round.number(), fresh.vendor.number()}, trial.id);
        m_broughtTrials.insert(trial.id);
        put(trial);
        // A decision is never in the future: a vendor whose first job is planned is listed today.
        if (!fresh.listed)
            put(Decision{m_ids.next<Decision>(),
                         trial.id,
                         DecisionKind::Listed,
                         std::min(fresh.earliest, m_today),
                         m_today,
                         {},
                         {},
                         {}});
    }
    return std::nullopt;
}

namespace {

/// A name as `--vendors` takes it.
QString inCsv(QString name)
{
    if (!name.contains(u',') && !name.contains(u'"'))
        return name;
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString firstOf(const QStringList &names)
{
    constexpr qsizetype mostNamed = 12;
    if (names.size() <= mostNamed)
        return names.join(QStringLiteral("; "));
    return Words::tr("%1; and %2 more")
        .arg(names.first(mostNamed).join(QStringLiteral("; ")), QString::number(names.size() - mostNamed));
}

} // namespace

std::optional<Refusal> Import::tooManyVendors() const
{
    std::map<Id<Round>, QStringList> newcomers;
    for (const NewTrial &fresh : m_newTrials)
        newcomers[fresh.round] += m_after.get(fresh.vendor).name;
    for (const auto &[round, names] : newcomers) {
        const int taken = m_book.find(round) ? placesTaken(m_book, round) : 0;
        const qsizetype free = std::max(0, placesPerRound - taken);
        if (names.size() <= free)
            continue;
        QStringList fitting;
        for (const QString &name : names.first(free))
            fitting += inCsv(name);
        QStringList instead;
        if (free > 0)
            instead += Words::tr("Say which vendors to read, such as --vendors '%1'; the others' rows are left out.")
                           .arg(fitting.join(u',').replace(u'\'', QStringLiteral("'\\''")));
        instead += Words::tr("Put the others into another round of the same kind of work: the two are linked.");
        return deciding::refusedByLaw(
            Words::tr(
                "%1 has ten places, %2 of its ten tries are used, and the table brings %3. Too many are: %4. Nothing was imported.")
                .arg(m_after.get(round).name, QString::number(taken),
                     counted(names.size(), Words::tr("one more vendor"), Words::tr("%1 more vendors")),
                     firstOf(names.sliced(free))),
            instead);
    }
    return std::nullopt;
}

} // namespace proven::importing
