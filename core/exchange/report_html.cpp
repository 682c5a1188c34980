#include "exchange/report.h"
#include "exchange/report_wording.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace proven {

namespace {

// No sign in it that HTML reads as its own: a style is not unescaped.
constexpr QLatin1String style(R"(
:root { color-scheme: light dark; --text: #1b1e22; --ground: #ffffff; --line: #d5d9dd; --note: #5b5f66; --dot: #0b74c4; --band: #a9d0f0; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8eaed; --ground: #1f2226; --line: #3a3f46; --note: #a9aeb5; --dot: #5aa9f0; --band: #27506f; }
}
body { margin: 2em; font: 1em/1.4 system-ui, sans-serif; color: var(--text); background: var(--ground); }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin: 1.6em 0 0.2em; }
p { margin: 0.2em 0 0.6em; color: var(--note); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9em; }
th, td { text-align: left; vertical-align: top; padding: 0.4em 0.8em 0.4em 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { white-space: nowrap; } tbody th { min-width: 7em; } td { min-width: 5em; } td.figures { white-space: nowrap; } td.why { min-width: 14em; }
ul { margin: 0.2em 0 0; padding-left: 1.2em; }
svg { display: block; width: 8em; height: 1em; } .track { fill: var(--line); } .band { fill: var(--band); } .dot { fill: var(--dot); }
@page { size: landscape; margin: 1.2cm; }
@media print {
  body { margin: 0; font-size: 0.7em; } .wide { overflow-x: visible; }
  :root { color-scheme: light; --text: #000000; --ground: #ffffff; --line: #888888; --note: #333333; --dot: #0b74c4; --band: #a9d0f0; }
  tr { break-inside: avoid; } thead { display: table-header-group; } h2 { break-after: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)");

using Attributes = std::initializer_list<std::pair<const char *, QString>>;

/// HTML that is XML too: what is an element or a text is never in doubt.
class Page {
public:
    Page(QByteArray &html) : m_xml(&html) { m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>")); }

    void begin(const char *element, Attributes attributes = {})
    {
        m_xml.writeStartElement(QLatin1String(element));
        write(attributes);
        // Browsers take an element that ends within its own tag for one that was never closed.
        m_xml.writeCharacters({});
    }
    void end() { m_xml.writeEndElement(); }
    void alone(const char *element, Attributes attributes = {})
    {
        m_xml.writeEmptyElement(QLatin1String(element));
        write(attributes);
    }
    void text(const QString &text) { m_xml.writeCharacters(holdable(text)); }
    void whole(const char *element, const QString &content, Attributes attributes = {})
    {
        begin(element, attributes);
        text(content);
        end();
    }
    void lineBreak() { m_xml.writeCharacters(QStringLiteral("\n")); }

private:
    void write(Attributes attributes)
    {
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(QLatin1String(name), holdable(value));
    }
    /// Control characters are in no page.
    static QString holdable(QString text)
    {
        for (QChar &sign : text) {
            const bool isBreak = sign == u'\t' || sign == u'\n' || sign == u'\r';
            if ((sign < u' ' && !isBreak) || sign == QChar(0xFFFE) || sign == QChar(0xFFFF))
                sign = QChar::ReplacementCharacter;
        }
        return text;
    }

    QXmlStreamWriter m_xml;
};

QString coordinate(double share)
{
    return QString::number(share * 100, 'f', 1);
}

/// The range between cautious and generous as a band, the likeliest as a dot; 0 to 100% from left to right.
void drawInterval(Page &page, Criterion criterion, const Figures &figures)
{
    const QString sentence = QStringLiteral("%1: %2").arg(capitalised(wording::of(criterion)),
                                                          wording::keptInFull(figures));
    page.begin("svg", {{"viewBox", QStringLiteral("0 0 100 12")},
                       {"preserveAspectRatio", QStringLiteral("none")},
                       {"role", QStringLiteral("img")},
                       {"aria-label", sentence}});
    page.whole("title", sentence);
    page.alone("rect", {{"class", QStringLiteral("track")},
                        {"x", QStringLiteral("0")},
                        {"y", QStringLiteral("5.5")},
                        {"width", QStringLiteral("100")},
                        {"height", QStringLiteral("1")}});
    page.alone("rect", {{"class", QStringLiteral("band")},
                        {"x", coordinate(figures.low)},
                        {"y", QStringLiteral("3")},
                        {"width", coordinate(figures.high - figures.low)},
                        {"height", QStringLiteral("6")}});
    page.alone("ellipse", {{"class", QStringLiteral("dot")},
                           {"cx", coordinate(figures.estimate)},
                           {"cy", QStringLiteral("6")},
                           {"rx", QStringLiteral("3")},
                           {"ry", QStringLiteral("4")}});
    page.end();
}

void writeHeader(Page &page, const QStringList &columns)
{
    page.begin("thead");
    page.begin("tr");
    for (const QString &column : columns)
        page.whole("th", column, {{"scope", QStringLiteral("col")}});
    page.end();
    page.end();
    page.lineBreak();
}

void writeTrial(Page &page, const Book &book, const FullReading &trial, QDate today)
{
    page.begin("tr");
    page.whole("th", book.vendorOf(trial.trial).name, {{"scope", QStringLiteral("row")}});
    page.whole("td", wording::of(trial.state.stage));
    page.whole("td", wording::clockInBrief(trial.state, today));
    page.whole("td", jobsInBrief(trial.engagements));
    for (const Criterion criterion : allCriteria) {
        const Figures &figures = trial.record[criterion];
        page.begin("td", {{"class", QStringLiteral("figures")}});
        if (figures.n > 0)
            drawInterval(page, criterion, figures);
        page.text(figuresInBrief(figures));
        page.end();
    }
    page.begin("td", {{"class", QStringLiteral("why")}});
    page.text(wording::of(trial.standing));
    if (const QStringList reasons = reasonsInFull(trial); !reasons.isEmpty()) {
        page.begin("ul");
        for (const QString &reason : reasons)
            page.whole("li", reason);
        page.end();
    }
    page.end();
    page.end();
    page.lineBreak();
}

void writeRound(Page &page, const Book &book, const RoundReading &reading, QDate today)
{
    page.begin("section");
    page.whole("h2", roundTitle(*reading.round));
    page.whole("p", capitalised(roundInBrief(reading)) + u'.');
    if (reading.trials.empty()) {
        page.whole("p", Words::tr("No vendor is listed yet."));
    } else {
        page.begin("div", {{"class", QStringLiteral("wide")}});
        page.begin("table");
        writeHeader(page, trialHeader());
        page.begin("tbody");
        for (const FullReading &trial : reading.trials)
            writeTrial(page, book, trial, today);
        page.end();
        page.end();
        page.end();
    }
    page.end();
    page.lineBreak();
}

void writeEnteredAhead(Page &page, const std::vector<HistoryEntry> &enteredAhead)
{
    page.begin("section");
    page.whole("h2", Words::tr("Entered for a day that had not come yet"));
    page.begin("table");
    writeHeader(page, historyHeader());
    page.begin("tbody");
    for (const HistoryEntry &row : enteredAhead) {
        page.begin("tr");
        for (const QString &cell : historyCells(row))
            page.whole("td", cell);
        page.end();
    }
    page.end();
    page.end();
    page.end();
}

} // namespace

QByteArray reportHtml(const Book &book, std::optional<Id<Round>> round, QDate today,
                      const std::vector<HistoryEntry> &enteredAhead)
{
    QByteArray html;
    Page page(html);
    const QString title = Words::tr("Vendors as of %1").arg(wording::fullDay(today));
    //: The code of the language that these texts are in, such as de or es.
    page.begin("html", {{"xmlns", QStringLiteral("http://www.w3.org/1999/xhtml")}, {"lang", Words::tr("en")}});
    page.begin("head");
    page.alone("meta", {{"charset", QStringLiteral("utf-8")}});
    page.alone("meta", {{"name", QStringLiteral("viewport")},
                        {"content", QStringLiteral("width=device-width, initial-scale=1")}});
    page.whole("title", title);
    page.whole("style", style);
    page.end();
    page.lineBreak();
    page.begin("body");
    page.begin("main");
    page.whole("h1", title);
    page.whole(
        "p",
        Words::tr(
            "Where there are answers, a dot shows the likeliest share of good ones, and the band around it where the truth lies: "
            "9 to 1 sure it is not below its left end, nor above its right."));
    const std::vector<RoundReading> rounds = readRounds(book, round, today);
    if (rounds.empty())
        page.whole("p", Words::tr("There is no round in the book yet."));
    for (const RoundReading &reading : rounds)
        writeRound(page, book, reading, today);
    if (!enteredAhead.empty())
        writeEnteredAhead(page, enteredAhead);
    page.end();
    page.end();
    page.end();
    page.lineBreak();
    return html;
}

} // namespace proven
