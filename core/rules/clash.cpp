#include "rules/clash.h"

#include "domain/fields.h"
#include "domain/overloaded.h"
#include "rules/field_words.h"

#include <any>

namespace proven {

namespace {

/// The values of a record's fields, in their order.
template <class Record>
std::vector<std::any> valuesOf(const Record &record)
{
    std::vector<std::any> values;
    eachField(record, [&](const char *, const auto &value) { values.emplace_back(value); });
    return values;
}

/// Compares field by field and leaves in `merged`, which is theirs, what I changed: where both did only if I prevail.
template <class Record>
void merge(const Record &before, const Record &mine, Record &merged, bool iPrevail)
{
    const auto was = valuesOf(before);
    const auto wanted = valuesOf(mine);
    std::size_t place = 0;
    eachField(merged, [&]<class Value>(const char *, Value &value) {
        const auto &old = std::any_cast<const Value &>(was[place]);
        const auto &wish = std::any_cast<const Value &>(wanted[place]);
        ++place;
        if (!(wish == old) && (iPrevail || value == old))
            value = wish;
    });
}

template <class Record>
void compare(const Record &before, const Record &mine, const Record &theirs, const QString &currency, QDate today,
             Clash &clash)
{
    const auto was = valuesOf(before);
    const auto wanted = valuesOf(mine);
    std::size_t place = 0;
    eachField(theirs, [&]<class Value>(const char *column, const Value &value) {
        const auto &old = std::any_cast<const Value &>(was[place]);
        const auto &wish = std::any_cast<const Value &>(wanted[place]);
        ++place;
        if (value == old || value == wish)
            return;
        const auto inWords = [&](const Value &each) { return wording::valueInWords(each, currency, today); };
        (wish == old ? clash.others : clash.both)
            .push_back({wording::fieldNamed(QLatin1String(column)), inWords(old), inWords(wish), inWords(value)});
    });
}

/// Of an edit with the details before and after.
template <class Record, class Details, class Edit>
std::optional<Clash> clashOfDetails(const Book &book, const Edit &edit, QDate today)
{
    const Record *theirs = book.find(edit.id);
    if (!theirs || detailsOf(*theirs) == edit.before)
        return std::nullopt;
    Record before = *theirs;
    static_cast<Details &>(before) = edit.before;
    Record mine = *theirs;
    static_cast<Details &>(mine) = edit.after;
    Clash clash{{}, {}, edit, edit};
    compare(before, mine, *theirs, book.currency(), today, clash);
    for (const bool iPrevail : {true, false}) {
        Record merged = *theirs;
        merge(before, mine, merged, iPrevail);
        (iPrevail ? clash.mine : clash.theirs) = Edit{edit.id, detailsOf(*theirs), detailsOf(merged)};
    }
    return clash;
}

std::optional<Clash> clashOfOutcome(const Book &book, const command::RecordOutcome &edit, QDate today)
{
    const Engagement *theirs = book.find(edit.id);
    if (!theirs || theirs->outcome == edit.before)
        return std::nullopt;
    Engagement before = *theirs;
    before.outcome = edit.before;
    Engagement mine = *theirs;
    mine.outcome = edit.after;
    command::RecordOutcome overTheirs = edit;
    overTheirs.before = theirs->outcome;
    command::RecordOutcome asItIs = overTheirs;
    asItIs.after = theirs->outcome;
    asItIs.unitsDone = theirs->units ? std::optional(theirs->unitsDone) : std::nullopt;
    asItIs.note.reset();
    Clash clash{{}, {}, overTheirs, asItIs};
    compare(before, mine, *theirs, book.currency(), today, clash);
    return clash;
}

} // namespace

std::optional<Clash> clashOf(const Book &book, const Command &edit, QDate today)
{
    using Found = std::optional<Clash>;
    return std::visit(Overloaded{[&](const command::EditRound &each) {
                                     return clashOfDetails<Round, RoundDetails>(book, each, today);
                                 },
                                 [&](const command::EditVendor &each) {
                                     return clashOfDetails<Vendor, VendorDetails>(book, each, today);
                                 },
                                 [&](const command::EditTask &each) {
                                     return clashOfDetails<Task, TaskDetails>(book, each, today);
                                 },
                                 [&](const command::EditEngagement &each) {
                                     return clashOfDetails<Engagement, EngagementDetails>(book, each, today);
                                 },
                                 [&](const command::EditTouchpoint &each) {
                                     return clashOfDetails<Touchpoint, TouchpointDetails>(book, each, today);
                                 },
                                 [&](const command::RecordOutcome &each) { return clashOfOutcome(book, each, today); },
                                 [](const auto &other) {
                                     static_assert(!(
                                                       requires { other.before; } && requires { other.after; }),
                                                   "what an edit clashes with");
                                     return Found();
                                 }},
                      edit);
}

} // namespace proven
