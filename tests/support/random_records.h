#pragma once

#include "domain/book.h"

#include <rapidcheck.h>

/// RapidCheck generators for whole books: every kind of record, every field, odd texts.
namespace proven::test {

/// From `least` up to but not including `end`, all of them as likely in a small case as in a large one: inRange alone
/// keeps to the lower ones until the cases have grown, and the last kind of a list would hardly ever come.
template <class Number>
[[nodiscard]] rc::Gen<Number> below(Number least, Number end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Number>(least, end));
}

/// Any text without NUL: letters of many scripts, quotes, SQL, line breaks of every kind, control characters, what a
/// spreadsheet would run, beyond the basic plane.
[[nodiscard]] inline rc::Gen<QString> anyText()
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
[[nodiscard]] inline rc::Gen<QDate> anyDay()
{
    return rc::gen::map(below<qint64>(QDate(1900, 1, 1).toJulianDay(), QDate(2200, 1, 1).toJulianDay()),
                        [](qint64 julian) { return QDate::fromJulianDay(julian); });
}
template <class Value>
[[nodiscard]] std::optional<Value> maybe(const rc::Gen<Value> &generate)
{
    return *rc::gen::arbitrary<bool>() ? std::optional<Value>(*generate) : std::nullopt;
}
template <class Enum>
[[nodiscard]] Enum anyOf(int count)
{
    return static_cast<Enum>(*below(0, count));
}
template <class Value>
[[nodiscard]] Value anyQuantity()
{
    return Value::ofTenThousandths(*rc::gen::oneOf(below<qint64>(0, 1'000'000), rc::gen::just(Value::largest)));
}
[[nodiscard]] inline std::optional<Rating> maybeRating()
{
    return Rating::of(*below<qint64>(Rating::least - 1, Rating::most + 1));
}
[[nodiscard]] inline std::optional<bool> maybeAnswer()
{
    return maybe(rc::gen::arbitrary<bool>());
}
[[nodiscard]] inline bool anyAnswer()
{
    return *rc::gen::arbitrary<bool>();
}

[[nodiscard]] inline Profile anyProfile()
{
    return {anyAnswer(), anyAnswer(), anyOf<Directions>(3), anyAnswer()};
}
[[nodiscard]] inline Outcome anyOutcome()
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

/// A book of a few records of each kind whose references are whole; names, refs and pairs are unique, no other law is
/// kept.
[[nodiscard]] inline Book anyBook()
{
    qint64 last = Settings::onlyId;
    Changes changes;
    Settings settings;
    settings.currency = *rc::gen::element(QStringLiteral("EUR"), QStringLiteral("JPY"));
    changes.add(settings);

    const auto upTo = [](int most) { return *below(0, most + 1); };
    const auto unique = [&](qint64 number) { return QString::number(number) + *anyText(); };
    std::vector<Id<Round>> rounds;
    std::vector<Id<Vendor>> vendors;
    std::vector<Id<Trial>> trials;
    std::vector<Id<Task>> tasks;
    std::vector<Id<Engagement>> engagements;

    for (int count = upTo(3); count > 0; --count) {
        Round round{{}, Id<Round>(++last)};
        round.name = unique(last);
        round.work = *anyText();
        round.probationMonths = *below(fewestProbationMonths, mostProbationMonths + 1);
        round.firstCommitmentHours = anyAnswer() ? std::optional(anyQuantity<Hours>()) : std::nullopt;
        round.firstCommitmentAmount = anyAnswer() ? std::optional(anyQuantity<Money>()) : std::nullopt;
        round.meant = *below(fewestMeant, mostMeant + 1);
        round.open = anyAnswer();
        rounds.push_back(round.id);
        changes.add(round);
    }
    for (int count = upTo(4); count > 0; --count) {
        Vendor vendor{{}, Id<Vendor>(++last)};
        vendor.name = unique(last);
        vendor.kind = anyOf<VendorKind>(2);
        for (QString *text : {&vendor.contact, &vendor.email, &vendor.phone, &vendor.website, &vendor.links,
                              &vendor.specialties, &vendor.notes, &vendor.remember, &vendor.holds})
            *text = *anyText();
        vendor.foundThrough = anyOf<FoundThrough>(5);
        vendor.hourlyRate = anyAnswer() ? std::optional(anyQuantity<Money>()) : std::nullopt;
        vendor.awayFrom = maybe(anyDay());
        vendor.awayUntil = maybe(anyDay());
        vendor.archived = anyAnswer();
        vendors.push_back(vendor.id);
        changes.add(vendor);
    }
    for (const Id<Round> round : rounds) {
        for (const Id<Vendor> vendor : vendors) {
            if (anyAnswer())
                continue;
            trials.emplace_back(++last);
            changes.add(Trial{trials.back(), round, vendor});
        }
    }
    for (const Id<Trial> trial : trials) {
        for (int count = upTo(3); count > 0; --count) {
            Decision decision{Id<Decision>(++last),
                              trial,
                              anyOf<DecisionKind>(10),
                              *anyDay(),
                              *anyDay(),
                              *anyText(),
                              {},
                              {}};
            if (decision.kind == DecisionKind::Extended)
                decision.months = *below(fewestExtensionMonths, mostExtensionMonths + 1);
            if (decision.kind == DecisionKind::Promoted)
                decision.supported = maybeAnswer();
            changes.add(decision);
        }
    }
    for (int count = upTo(2); count > 0; --count) {
        Task task{{}, Id<Task>(++last)};
        task.name = unique(last);
        if (!rounds.empty())
            task.round = maybe(rc::gen::elementOf(rounds));
        task.profile = anyProfile();
        task.hours = anyAnswer() ? std::optional(anyQuantity<Hours>()) : std::nullopt;
        task.often = anyOf<HowOften>(5);
        task.keepsFrom = anyOf<KeepsFrom>(5);
        task.notes = *anyText();
        tasks.push_back(task.id);
        changes.add(task);
    }
    for (const Id<Trial> trial : trials) {
        for (int count = upTo(3); count > 0; --count) {
            const Id<Engagement> id(++last);
            Engagement engagement{{}, id, trial, unique(last), anyOutcome(), *anyText()};
            for (QString *text : {&engagement.title, &engagement.doneBy, &engagement.brief, &engagement.links,
                                  &engagement.note, &engagement.overruledBecause})
                *text = *anyText();
            if (!tasks.empty())
                engagement.task = maybe(rc::gen::elementOf(tasks));
            engagement.start = *anyDay();
            engagement.due = maybe(anyDay());
            if (anyAnswer())
                engagement.dueHour = QTime(*below(0, 24), *below(0, 60));
            if (anyAnswer())
                engagement.moved = DueMove{*anyDay(), *anyDay(), *anyText()};
            engagement.expected = maybe(anyDay());
            engagement.hours = anyAnswer() ? std::optional(anyQuantity<Hours>()) : std::nullopt;
            engagement.price = anyAnswer() ? std::optional(anyQuantity<Money>()) : std::nullopt;
            engagement.cost = anyAnswer() ? std::optional(anyQuantity<Money>()) : std::nullopt;
            engagement.profile = anyProfile();
            if (anyAnswer())
                engagement.units = *below<qint64>(1, 5000);
            engagement.unitsDone = *below<qint64>(0, 5000);
            engagement.repeats = anyOf<Repeats>(3);
            engagement.remembered = anyAnswer();
            engagements.push_back(id);
            changes.add(engagement);
        }
    }
    for (const Id<Engagement> engagement : engagements) {
        for (int row = 1, count = upTo(2); row <= count; ++row)
            changes.add(Unit{Id<Unit>(++last), engagement, row, *anyText(), *anyText(), maybe(anyDay())});
    }
    for (const Id<Vendor> vendor : vendors) {
        for (int count = upTo(2); count > 0; --count) {
            const Id<Touchpoint> id(++last);
            Touchpoint touchpoint{{}, id, vendor, unique(last)};
            touchpoint.date = *anyDay();
            touchpoint.kind = anyOf<TouchpointKind>(7);
            touchpoint.whom = *anyText();
            touchpoint.calls = maybe(below(1, 20));
            touchpoint.reached = maybeAnswer();
            touchpoint.liked = maybeRating();
            touchpoint.note = *anyText();
            changes.add(touchpoint);
        }
    }
    for (int count = upTo(2); count > 0; --count) {
        Snooze snooze{Id<Snooze>(++last), anyOf<AttentionKind>(15), {}, {}, *anyDay()};
        if (!rounds.empty())
            snooze.round = maybe(rc::gen::elementOf(rounds));
        if (!vendors.empty())
            snooze.vendor = maybe(rc::gen::elementOf(vendors));
        changes.add(snooze);
    }
    Book book;
    book.apply(changes);
    return book;
}

} // namespace proven::test
