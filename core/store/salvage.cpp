#include "store/salvage.h"

#include "store/record_table.h"
#include "store/told_history.h"
#include "store/trouble.h"
#include "store/trouble_words.h"

#include <map>

namespace proven {

namespace {

QString inQuotes(const QString &text)
{
    return TroubleWords::tr("“%1”").arg(text);
}

// What an owner would call one record.
QString called(const Settings &)
{
    return TroubleWords::tr("The book's currency");
}
QString called(const Round &round)
{
    return TroubleWords::tr("The round %1").arg(inQuotes(round.name));
}
QString called(const Vendor &vendor)
{
    return TroubleWords::tr("The vendor %1").arg(inQuotes(vendor.name));
}
QString called(const Trial &trial)
{
    return TroubleWords::tr("A vendor's place in a round (row %1)").arg(trial.id.number());
}
QString called(const Decision &decision)
{
    return TroubleWords::tr("A decision of %1 (%2)")
        .arg(decision.date.toString(Qt::ISODate), QString(nameOf(decision.kind)));
}
QString called(const Task &task)
{
    return TroubleWords::tr("The task %1").arg(inQuotes(task.name));
}
QString called(const Engagement &engagement)
{
    return TroubleWords::tr("The job %1 of %2 (ref %3)")
        .arg(inQuotes(engagement.title), engagement.start.toString(Qt::ISODate), engagement.ref);
}
QString called(const Unit &unit)
{
    return TroubleWords::tr("The list's row %1 %2").arg(QString::number(unit.row), inQuotes(unit.label));
}
QString called(const Touchpoint &touchpoint)
{
    return TroubleWords::tr("A contact of %1").arg(touchpoint.date.toString(Qt::ISODate));
}
QString called(const Snooze &snooze)
{
    return TroubleWords::tr("A reminder put off to %1").arg(snooze.until.toString(Qt::ISODate));
}

/// That so many of a kind are lost: `one` or, with their number for %1, `many`.
struct LossWords {
    QString one;
    QString many;
};
LossWords lossWords(std::type_identity<Settings>)
{
    return {TroubleWords::tr("The book's currency is lost"), TroubleWords::tr("%1 currencies are lost")};
}
LossWords lossWords(std::type_identity<Round>)
{
    return {TroubleWords::tr("A round is lost"), TroubleWords::tr("%1 rounds are lost")};
}
LossWords lossWords(std::type_identity<Vendor>)
{
    return {TroubleWords::tr("A vendor is lost"), TroubleWords::tr("%1 vendors are lost")};
}
LossWords lossWords(std::type_identity<Trial>)
{
    return {TroubleWords::tr("A vendor's place in a round is lost"),
            TroubleWords::tr("%1 vendors' places in rounds are lost")};
}
LossWords lossWords(std::type_identity<Decision>)
{
    return {TroubleWords::tr("A decision is lost"), TroubleWords::tr("%1 decisions are lost")};
}
LossWords lossWords(std::type_identity<Task>)
{
    return {TroubleWords::tr("A task is lost"), TroubleWords::tr("%1 tasks are lost")};
}
LossWords lossWords(std::type_identity<Engagement>)
{
    return {TroubleWords::tr("A job is lost"), TroubleWords::tr("%1 jobs are lost")};
}
LossWords lossWords(std::type_identity<Unit>)
{
    return {TroubleWords::tr("A row of a list is lost"), TroubleWords::tr("%1 rows of lists are lost")};
}
LossWords lossWords(std::type_identity<Touchpoint>)
{
    return {TroubleWords::tr("A contact is lost"), TroubleWords::tr("%1 contacts are lost")};
}
LossWords lossWords(std::type_identity<Snooze>)
{
    return {TroubleWords::tr("A reminder put off is lost"), TroubleWords::tr("%1 reminders put off are lost")};
}

/// A view, a virtual table or a computed column could do anything while it is read.
bool isPlainTable(Database &database, const QByteArray &table)
{
    return database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '" + table
                           + "' AND sql LIKE 'CREATE TABLE %'")
               == 1
           && database.number("SELECT count(*) FROM pragma_table_xinfo('" + table + "') WHERE hidden <> 0") == 0;
}

bool readsAndAddsUp(Database &database)
{
    try {
        return addsUp(database);
    } catch (const FileTrouble &) {
        return false;
    }
}

class Salvaging {
public:
    explicit Salvaging(Database &database) : m_database(database), m_history(historyOf(database))
    {
        m_salvage.lost = m_history.lost;
    }

    template <class... Records>
    Salvage run(std::type_identity<std::tuple<Told<Records>...>>)
    {
        (take<Records>(), ...);
        if (!m_salvage.book.find(Id<Settings>(Settings::onlyId))) {
            Changes currency;
            currency.add(Settings{});
            m_salvage.book.apply(currency);
        }
        if (!readsAndAddsUp(m_database))
            doubtWhatNobodyCompared();
        return std::move(m_salvage);
    }

private:
    static ToldHistory historyOf(Database &database)
    {
        if (isPlainTable(database, "history"))
            return toldHistory(database);
        ToldHistory none;
        none.lost += TroubleWords::tr("The history is not there any more.");
        return none;
    }

    template <class Record>
    void take()
    {
        std::map<qint64, Record> found;
        std::map<qint64, QString> unreadable;
        readTable(found, unreadable);
        auto &words = std::get<Told<Record>>(m_history.told).words;
        for (auto &[id, word] : words) {
            const auto there = found.find(id);
            if (word.isRemoved) {
                // A part that can't be read may have put it back.
                if (there == found.end() || !m_history.isWhole)
                    continue;
                m_salvage.doubt += TroubleWords::tr("%1 was left out: the history says that it was removed.")
                                       .arg(called(there->second));
                found.erase(there);
            } else if (word.image) {
                decide(found, there, id, word);
            } else if (there != found.end()) {
                m_anyWithoutCopy = true;
            } else if (!unreadable.contains(id)) {
                m_anyLostWithoutCopy = true;
                unreadable[id] =
                    TroubleWords::tr("brought in by entry %1 of the history, which keeps no copy").arg(word.entry);
            }
        }
        if (m_history.isWhole)
            leaveOutWhatWasNeverAdded(found);
        tellLost<Record>(found, unreadable);
        Changes changes;
        for (auto &[id, record] : found) {
            if (isAttached(record))
                changes.add(std::move(record));
        }
        m_salvage.book.apply(changes);
    }

    /// What only the tables know, nobody can compare.
    void doubtWhatNobodyCompared()
    {
        if (m_salvage.lost.isEmpty() && m_salvage.doubt.isEmpty())
            m_salvage.doubt += TroubleWords::tr(
                "Something in it is not what was saved last, and nobody can tell what.");
        else if (m_anyWithoutCopy && m_anyLostWithoutCopy)
            m_salvage.doubt += TroubleWords::tr("Of what imports brought in the history keeps no copy: whether more of "
                                                "that is not as it was saved, nobody can tell.");
    }

    /// What was lost for one reason is one sentence: an import may have lost thousands.
    template <class Record>
    void tellLost(const std::map<qint64, Record> &found, const std::map<qint64, QString> &unreadable)
    {
        constexpr qsizetype rowsNamed = 5;
        std::map<QString, QStringList> rowsByReason;
        for (const auto &[id, why] : unreadable) {
            if (!found.contains(id))
                rowsByReason[why] += QString::number(id);
        }
        const LossWords words = lossWords(std::type_identity<Record>());
        for (const auto &[why, rows] : rowsByReason) {
            QString named = rows.mid(0, rowsNamed).join(QStringLiteral(", "));
            if (rows.size() > rowsNamed)
                named += QStringLiteral(", …");
            m_salvage.lost += TroubleWords::tr("%1: %2 (table %3, row %4).")
                                  .arg(rows.size() == 1 ? words.one : words.many.arg(rows.size()), why,
                                       QString(tableOf<Record>), named);
        }
    }

    template <class Record>
    void readTable(std::map<qint64, Record> &found, std::map<qint64, QString> &unreadable)
    {
        const QByteArray table(tableOf<Record>.data(), tableOf<Record>.size());
        const QString name(tableOf<Record>);
        try {
            if (!isPlainTable(m_database, table)) {
                m_salvage.lost +=
                    TroubleWords::tr("The table %1 is not there, or is not as this program made it.").arg(name);
                return;
            }
            const auto gap = RecordTable<Record>(m_database)
                                 .eachReadable(
                                     [&](const Record &record) {
                                         found.insert({record.id.number(), record});
                                     },
                                     [&](qint64 id, const QString &column) {
                                         unreadable[id] =
                                             TroubleWords::tr("the column %1 holds what can't be").arg(column);
                                     });
            if (gap)
                m_salvage.lost += TroubleWords::tr("A part of the table %1 can't be read (%2).").arg(name, *gap);
        } catch (const FileTrouble &trouble) {
            if (trouble.trouble().kind == Trouble::Kind::Locked)
                throw;
            m_salvage.lost += TroubleWords::tr("The table %1 can't be read (%2).").arg(name, trouble.trouble().text);
        }
    }

    template <class Record>
    void decide(std::map<qint64, Record> &found, typename std::map<qint64, Record>::iterator there, qint64 id,
                const typename Told<Record>::Word &word)
    {
        const Record &image = *word.image;
        if (there == found.end()) {
            m_salvage.doubt += TroubleWords::tr("%1 was taken from the history.").arg(called(image));
            found.insert({id, image});
        } else if (!(there->second == image) && !word.isErased) {
            m_salvage.doubt += (m_history.isWhole
                                    ? TroubleWords::tr("%1 was taken from the history: the table says something else.")
                                    : TroubleWords::tr("%1 was taken as the table has it: the history says something "
                                                       "else, but is damaged too."))
                                   .arg(called(image));
            if (m_history.isWhole)
                there->second = image;
        }
    }

    /// Every record comes into a book by an entry of its history.
    template <class Record>
    void leaveOutWhatWasNeverAdded(std::map<qint64, Record> &found)
    {
        const auto &words = std::get<Told<Record>>(m_history.told).words;
        std::erase_if(found, [&](const auto &each) {
            if (words.contains(each.first))
                return false;
            m_salvage.doubt +=
                TroubleWords::tr("%1 was left out: the history does not know it.").arg(called(each.second));
            return true;
        });
    }

    /// Does it refer to what is in the book? What may do without is cut loose, and said.
    template <class Record>
    bool isAttached(Record &record)
    {
        const QString name = called(record);
        bool attached = true;
        bool loosened = false;
        eachField(record, [&]<class Field>(const char *, Field &field) {
            if constexpr (detail::isOptional<Field>) {
                if constexpr (detail::isId<typename Field::value_type>) {
                    if (field && !m_salvage.book.find(*field)) {
                        field.reset();
                        loosened = true;
                    }
                }
            } else if constexpr (detail::isId<Field> && !std::is_same_v<Field, Id<Record>>) {
                attached = attached && m_salvage.book.find(field);
            }
        });
        // A reminder about nobody would be one about the whole book.
        if (!attached || (loosened && std::is_same_v<Record, Snooze>)) {
            m_salvage.lost += TroubleWords::tr("%1 is left out: what it belongs to is lost.").arg(name);
            return false;
        }
        if (loosened)
            m_salvage.doubt +=
                TroubleWords::tr("%1 does not say any more what it was part of: that is lost.").arg(name);
        return true;
    }

    Database &m_database;
    ToldHistory m_history;
    Salvage m_salvage;
    // Of what the history knows of and keeps no image of: is anything in the tables, and is anything gone from them?
    bool m_anyWithoutCopy = false;
    bool m_anyLostWithoutCopy = false;
};

} // namespace

Salvage salvaged(Database &database)
{
    const ReadTransaction oneState(database);
    return Salvaging(database).run(std::type_identity<PerRecordKind<Told>>());
}

} // namespace proven
