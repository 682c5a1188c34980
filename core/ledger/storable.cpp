#include "ledger/storable.h"

#include "domain/fields.h"

namespace proven {

namespace {

void replaceHalfPairs(QString &text)
{
    for (qsizetype place = 0; place < text.size(); ++place) {
        const bool isPair = text[place].isHighSurrogate() && place + 1 < text.size()
                            && text[place + 1].isLowSurrogate();
        if (isPair)
            ++place;
        else if (text[place].isSurrogate())
            text[place] = QChar::ReplacementCharacter;
    }
}

struct Mend {
    void operator()(const char *, QString &text) const
    {
        if (!text.isValidUtf16())
            replaceHalfPairs(text);
        if (text.contains(QChar::Null))
            text.replace(QChar::Null, QChar::ReplacementCharacter);
    }
    void operator()(const char *, std::optional<QTime> &time) const
    {
        if (time)
            time = QTime(time->hour(), time->minute());
    }
    template <class Other>
    void operator()(const char *, Other &) const
    {
    }
};

} // namespace

Changes storable(Changes changes)
{
    changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &) {
        for (Change<Record> &change : changes.of<Record>()) {
            if (auto *added = std::get_if<Added<Record>>(&change))
                eachField(added->record, Mend());
            else if (auto *revised = std::get_if<Revised<Record>>(&change))
                eachField(revised->after, Mend());
        }
    });
    return changes;
}

} // namespace proven
