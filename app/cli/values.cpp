#include "values.h"

#include "nearest.h"
#include "rules/wording.h"

#include <QRegularExpression>

#include <limits>

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

// So that a day some years before or after is still one that a book can hold.
constexpr int earliestYear = 1900;
constexpr int latestYear = 9900;

[[noreturn]] void refuse(const QString &where, const QString &text, const QString &why, const QString &instead)
{
    throw Stop{ExitCode::BadInput, u"%1: “%2” %3"_s.arg(where, text, why), {instead}};
}

template <class Number>
Number wholeNumber(const QString &where, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        refuse(where, text, u"is no whole number."_s, u"Write it in figures, such as 12."_s);
    if (number < 0 || number > std::numeric_limits<Number>::max())
        refuse(where, text, u"is out of range."_s,
               u"Write a number from 0 to %1."_s.arg(std::numeric_limits<Number>::max()));
    return static_cast<Number>(number);
}

} // namespace

void read(const QString &, const QString &text, QString &into)
{
    into = text;
}

void read(const QString &where, const QString &text, QDate &into)
{
    static const QRegularExpression form(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        refuse(where, text, u"is no date."_s, u"Write year, month and day, such as 2026-11-23."_s);
    const int year = match.capturedView(1).toInt();
    const int month = match.capturedView(2).toInt();
    const int day = match.capturedView(3).toInt();
    if (year < earliestYear || year > latestYear)
        refuse(where, text, u"is out of range."_s, u"Years go from %1 to %2."_s.arg(earliestYear).arg(latestYear));
    if (QDate::isValid(year, month, day)) {
        into = QDate(year, month, day);
        return;
    }
    const QDate first(year, month, 1);
    if (!first.isValid())
        refuse(where, text, u"is no day: there is no such month."_s, u"Months go from 01 to 12."_s);
    refuse(where, text, u"is no day."_s,
           u"%1 has %2 days."_s.arg(QLocale::c().toString(first, u"MMMM yyyy"_s)).arg(first.daysInMonth()));
}

void read(const QString &where, const QString &text, QTime &into)
{
    into = QTime::fromString(text, u"HH:mm"_s);
    if (!into.isValid())
        refuse(where, text, u"is no time of day."_s, u"Write hours and minutes, such as 16:30."_s);
}

void read(const QString &where, const QString &text, int &into)
{
    into = wholeNumber<int>(where, text);
}

void read(const QString &where, const QString &text, qint64 &into)
{
    into = wholeNumber<qint64>(where, text);
}

void read(const QString &where, const QString &text, bool &into)
{
    if (text != u"yes" && text != u"no")
        refuseWord(where, text, {u"yes"_s, u"no"_s});
    into = text == u"yes";
}

void refuseStep(const QString &where, const QString &text)
{
    refuse(where, text, u"is none of the five steps."_s,
           where == u"--quality" ? u"Quality goes from 1 (%1) to 5 (%2); 3 and up is good work."_s
                                       .arg(wording::qualityStep(*Rating::of(Rating::least)),
                                            wording::qualityStep(*Rating::of(Rating::most)))
                                 : u"Liked goes from 1 (%1) to 5 (%2); 4 and up is liked."_s
                                       .arg(wording::likedStep(*Rating::of(Rating::least)),
                                            wording::likedStep(*Rating::of(Rating::most))));
}

void refuseAmount(const QString &where, const QString &text)
{
    refuse(where, text, u"is no amount."_s,
           u"Write it in figures with a decimal point and at most four decimals, such as 1.5; nothing below zero."_s);
}

void refuseWord(const QString &where, const QString &text, const QStringList &words, ExitCode code)
{
    throw Stop{code, u"%1: there is no “%2”."_s.arg(where, text),
               didYouMean(text, words) + QStringList{u"Possible: %1."_s.arg(words.join(u", "_s))}};
}

} // namespace proven::cli
