#include "values.h"

#include "cli_words.h"
#include "domain/iso_text.h"
#include "nearest.h"
#include "rules/wording.h"

#include <QRegularExpression>

#include <limits>

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

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
        refuse(where, text, CliWords::tr("is no whole number."), CliWords::tr("Write it in figures, such as 12."));
    if (number < 0 || number > std::numeric_limits<Number>::max())
        refuse(where, text, CliWords::tr("is out of range."),
               CliWords::tr("Write a number from 0 to %1.").arg(std::numeric_limits<Number>::max()));
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
        refuse(where, text, CliWords::tr("is no date."),
               CliWords::tr("Write year, month and day, such as 2026-11-23."));
    const int year = match.capturedView(1).toInt();
    const int month = match.capturedView(2).toInt();
    const int day = match.capturedView(3).toInt();
    if (!isYearOfABook(year))
        refuse(where, text, CliWords::tr("is out of range."),
               CliWords::tr("Years go from %1 to %2.").arg(earliestYear).arg(latestYear));
    if (QDate::isValid(year, month, day)) {
        into = QDate(year, month, day);
        return;
    }
    const QDate first(year, month, 1);
    if (!first.isValid())
        refuse(where, text, CliWords::tr("is no day: there is no such month."),
               CliWords::tr("Months go from 01 to 12."));
    refuse(where, text, CliWords::tr("is no day."),
           CliWords::tr("%1 has %2 days.").arg(QLocale::c().toString(first, u"MMMM yyyy"_s)).arg(first.daysInMonth()));
}

void read(const QString &where, const QString &text, QTime &into)
{
    into = QTime::fromString(text, u"HH:mm"_s);
    if (!into.isValid())
        refuse(where, text, CliWords::tr("is no time of day."),
               CliWords::tr("Write hours and minutes, such as 16:30."));
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
    refuse(where, text, CliWords::tr("is none of the five steps."),
           where == u"--quality" ? CliWords::tr("Quality goes from 1 (%1) to 5 (%2); 3 and up is good work.")
                                       .arg(wording::qualityStep(*Rating::of(Rating::least)),
                                            wording::qualityStep(*Rating::of(Rating::most)))
                                 : CliWords::tr("Liked goes from 1 (%1) to 5 (%2); 4 and up is liked.")
                                       .arg(wording::likedStep(*Rating::of(Rating::least)),
                                            wording::likedStep(*Rating::of(Rating::most))));
}

void refuseAmount(const QString &where, const QString &text)
{
    refuse(where, text, CliWords::tr("is no amount."),
           CliWords::tr(
               "Write it in figures with a decimal point and at most four decimals, such as 1.5; nothing below zero."));
}

void refuseWord(const QString &where, const QString &text, const QStringList &words, ExitCode code)
{
    throw Stop{code, CliWords::tr("%1: there is no “%2”.").arg(where, text),
               didYouMean(text, words) + QStringList{CliWords::tr("Possible: %1.").arg(words.join(u", "_s))}};
}

} // namespace proven::cli
