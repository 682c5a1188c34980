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

/// Mends fields, and says whether there was anything to mend.
class Mend {
public:
    [[nodiscard]] bool hasMended() const { return m_hasMended; }

    void operator()(const char *, QString &text)
    {
        const bool isWhole = text.isValidUtf16();
        if (isWhole && !text.contains(QChar::Null))
            return;
        m_hasMended = true;
        if (!isWhole)
            replaceHalfPairs(text);
        text.replace(QChar::Null, QChar::ReplacementCharacter);
    }
    void operator()(const char *, std::optional<QTime> &time)
    {
        if (!time)
            return;
        const QTime toTheMinute(time->hour(), time->minute());
        m_hasMended = m_hasMended || *time != toTheMinute;
        time = toTheMinute;
    }
    template <class Other>
    void operator()(const char *, Other &) const
    {
    }

private:
    bool m_hasMended = false;
};

} // namespace

bool makeStorable(Changes &changes)
{
    Mend mend;
    changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &) {
        for (Change<Record> &change : changes.of<Record>()) {
            if (auto *added = std::get_if<Added<Record>>(&change))
                eachField(added->record, mend);
            else if (auto *revised = std::get_if<Revised<Record>>(&change))
                eachField(revised->after, mend);
        }
    });
    return mend.hasMended();
}

} // namespace proven
