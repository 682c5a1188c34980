#include "support/random_records.h"

#include "domain/names.h"

#include <type_traits>
#include <vector>

namespace proven::test {

rc::Gen<QString> anyText()
{
    const auto piece = rc::gen::element<std::u16string>(u"a", u"Ä", u"ß", u"日本", u"\U0001F600", u"'", u"\"",
                                                        u"'); DROP TABLE vendor; --", u"\r\n", u"\t", u"=1+1", u" ",
                                                        u",", u"\u202E", u"%1", u"\u0301", u"\uFEFF", u";", u"\\",
                                                        u"e\u0300", u"\r", u"\n", u"\v", u"\u0001", u"\u007f", u"+",
                                                        u"-", u"@", u"\u2028");
    return rc::gen::map(rc::gen::container<std::vector<std::u16string>>(piece), [](const auto &pieces) {
        QString text;
        for (const auto &each : pieces)
            text += QString::fromStdU16String(each);
        return text;
    });
}

rc::Gen<QDate> anyDay()
{
    return rc::gen::map(below<qint64>(QDate(1900, 1, 1).toJulianDay(), QDate(2200, 1, 1).toJulianDay()),
                        [](qint64 julian) { return QDate::fromJulianDay(julian); });
}

bool anyAnswer()
{
    return *rc::gen::arbitrary<bool>();
}

std::optional<bool> maybeAnswer()
{
    return anyAnswer() ? std::optional(anyAnswer()) : std::nullopt;
}

namespace {

template <class Value>
std::optional<Value> maybe(const rc::Gen<Value> &generate)
{
    return *rc::gen::arbitrary<bool>() ? std::optional<Value>(*generate) : std::nullopt;
}
template <class Enum>
Enum anyOf()
{
    return static_cast<Enum>(*below<std::size_t>(0, std::size(NamesOf<Enum>::list)));
}
template <class Value>
Value anyQuantity()
{
    return Value::ofTenThousandths(*rc::gen::oneOf(below<qint64>(0, 1'000'000), rc::gen::just(Value::largest)));
}
std::optional<Rating> maybeRating()
{
    return Rating::of(*below<qint64>(Rating::least - 1, Rating::most + 1));
}

Profile anyProfile()
{
    return {anyAnswer(), anyAnswer(), anyOf<Directions>(), anyAnswer()};
}
Outcome anyOutcome()
{
    switch (*below(0, 4)) {
    case 0:
        return Open{};
    case 1:
        return Delivered{*anyDay(), maybeAnswer(), maybeAnswer(), maybeRating(), maybeRating()};
    case 2:
        return CancelledByOwner{*anyDay()};
    default:
        return Abandoned{*anyDay()};
    }
}

/// Puts a book of a few records of each kind together whose references are whole; names, refs and pairs are unique, no
/// other law is kept.
class BookOfChance {
public:
    Book book()
    {
        m_changes = {};
        m_last = Settings::onlyId;
        Settings settings;
        settings.currency = *rc::gen::element(QStringLiteral("EUR"), QStringLiteral("JPY"));
        m_changes.add(settings);
        const auto rounds = several(3, [&] { return round(); });
        const auto vendors = several(4, [&] { return vendor(); });
        const auto trials = listed(rounds, vendors);
        const auto tasks = several(2, [&] { return task(rounds); });
        for (const Id<Trial> trial : trials) {
            several(3, [&] { return decision(trial); });
            for (const Id<Engagement> engagement : several(3, [&] { return this->engagement(trial, tasks); }))
                several(2, [&, row = 0]() mutable { return unit(engagement, ++row); });
        }
        for (const Id<Vendor> vendor : vendors)
            several(2, [&] { return touchpoint(vendor); });
        several(2, [&] { return snooze(rounds, vendors); });
        Book book;
        book.apply(m_changes);
        return book;
    }

private:
    template <class Make>
    std::vector<std::invoke_result_t<Make &>> several(int most, Make &&make)
    {
        std::vector<std::invoke_result_t<Make &>> ids;
        for (int count = *below(0, most + 1); count > 0; --count)
            ids.push_back(make());
        return ids;
    }
    template <class Record>
    Id<Record> put(Record record)
    {
        const Id<Record> id = record.id;
        m_changes.add(std::move(record));
        return id;
    }
    template <class Record>
    [[nodiscard]] Id<Record> fresh()
    {
        return Id<Record>(++m_last);
    }
    template <class Record>
    [[nodiscard]] static QString unique(Id<Record> id)
    {
        return QString::number(id.number()) + *anyText();
    }
    /// One of them, or none.
    template <class Record>
    [[nodiscard]] static std::optional<Id<Record>> maybeOneOf(const std::vector<Id<Record>> &ids)
    {
        return ids.empty() ? std::nullopt : maybe(rc::gen::elementOf(ids));
    }
    template <class Value>
    [[nodiscard]] static std::optional<Value> maybeQuantity()
    {
        return anyAnswer() ? std::optional(anyQuantity<Value>()) : std::nullopt;
    }

    Id<Round> round()
    {
        Round round{{}, fresh<Round>()};
        round.name = unique(round.id);
        round.work = *anyText();
        round.probationMonths = *below(fewestProbationMonths, mostProbationMonths + 1);
        round.firstCommitmentHours = maybeQuantity<Hours>();
        round.firstCommitmentAmount = maybeQuantity<Money>();
        round.meant = *below(fewestMeant, mostMeant + 1);
        round.open = anyAnswer();
        return put(round);
    }
    Id<Vendor> vendor()
    {
        Vendor vendor{{}, fresh<Vendor>()};
        vendor.name = unique(vendor.id);
        vendor.kind = anyOf<VendorKind>();
        for (QString *text : {&vendor.contact, &vendor.email, &vendor.phone, &vendor.website, &vendor.links,
                              &vendor.specialties, &vendor.notes, &vendor.remember, &vendor.holds})
            *text = *anyText();
        vendor.foundThrough = anyOf<FoundThrough>();
        vendor.hourlyRate = maybeQuantity<Money>();
        vendor.awayFrom = maybe(anyDay());
        vendor.awayUntil = maybe(anyDay());
        vendor.archived = anyAnswer();
        return put(vendor);
    }
    std::vector<Id<Trial>> listed(const std::vector<Id<Round>> &rounds, const std::vector<Id<Vendor>> &vendors)
    {
        std::vector<Id<Trial>> trials;
        for (const Id<Round> round : rounds) {
            for (const Id<Vendor> vendor : vendors) {
                if (anyAnswer())
                    trials.push_back(put(Trial{fresh<Trial>(), round, vendor}));
            }
        }
        return trials;
    }
    Id<Decision> decision(Id<Trial> trial)
    {
        Decision decision{fresh<Decision>(), trial, anyOf<DecisionKind>(), *anyDay(), *anyDay(), *anyText(), {}, {}};
        if (decision.kind == DecisionKind::Extended)
            decision.months = *below(fewestExtensionMonths, mostExtensionMonths + 1);
        if (decision.kind == DecisionKind::Promoted)
            decision.supported = maybeAnswer();
        return put(decision);
    }
    Id<Task> task(const std::vector<Id<Round>> &rounds)
    {
        Task task{{}, fresh<Task>()};
        task.name = unique(task.id);
        task.round = maybeOneOf(rounds);
        task.profile = anyProfile();
        task.hours = maybeQuantity<Hours>();
        task.often = anyOf<HowOften>();
        task.keepsFrom = anyOf<KeepsFrom>();
        task.notes = *anyText();
        return put(task);
    }
    Id<Engagement> engagement(Id<Trial> trial, const std::vector<Id<Task>> &tasks)
    {
        const auto id = fresh<Engagement>();
        Engagement engagement{{}, id, trial, unique(id), anyOutcome(), *anyText()};
        for (QString *text : {&engagement.title, &engagement.doneBy, &engagement.brief, &engagement.links,
                              &engagement.note, &engagement.overruledBecause})
            *text = *anyText();
        engagement.task = maybeOneOf(tasks);
        engagement.start = *anyDay();
        engagement.due = maybe(anyDay());
        if (anyAnswer())
            engagement.dueHour = QTime(*below(0, 24), *below(0, 60));
        if (anyAnswer())
            engagement.moved = DueMove{*anyDay(), *anyDay(), *anyText()};
        engagement.expected = maybe(anyDay());
        engagement.hours = maybeQuantity<Hours>();
        engagement.price = maybeQuantity<Money>();
        engagement.cost = maybeQuantity<Money>();
        engagement.profile = anyProfile();
        if (anyAnswer())
            engagement.units = *below<qint64>(1, 5000);
        engagement.unitsDone = *below<qint64>(0, 5000);
        engagement.repeats = anyOf<Repeats>();
        engagement.remembered = anyAnswer();
        return put(engagement);
    }
    Id<Unit> unit(Id<Engagement> engagement, int row)
    {
        return put(Unit{fresh<Unit>(), engagement, row, *anyText(), *anyText(), maybe(anyDay())});
    }
    Id<Touchpoint> touchpoint(Id<Vendor> vendor)
    {
        const auto id = fresh<Touchpoint>();
        Touchpoint touchpoint{{}, id, vendor, unique(id)};
        touchpoint.date = *anyDay();
        touchpoint.kind = anyOf<TouchpointKind>();
        touchpoint.whom = *anyText();
        touchpoint.calls = maybe(below(1, 20));
        touchpoint.reached = maybeAnswer();
        touchpoint.liked = maybeRating();
        touchpoint.note = *anyText();
        return put(touchpoint);
    }
    Id<Snooze> snooze(const std::vector<Id<Round>> &rounds, const std::vector<Id<Vendor>> &vendors)
    {
        return put(Snooze{fresh<Snooze>(), anyOf<AttentionKind>(), maybeOneOf(rounds), maybeOneOf(vendors), *anyDay()});
    }

    qint64 m_last = 0;
    Changes m_changes;
};

} // namespace

Book anyBook()
{
    return BookOfChance().book();
}

} // namespace proven::test
