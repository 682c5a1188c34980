#include "paper/papers.h"
#include "paper/parts.h"

#include "rules/unit_list.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <QLocale>

namespace proven {

using namespace paper;

namespace {

/// The hour as the owner's country writes it.
QString hourInWords(QTime hour)
{
    const QLocale locale;
    // The locale of no country writes seconds.
    return locale.language() == QLocale::C ? hour.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(hour, QLocale::ShortFormat);
}

QString dueInWords(const Engagement &job, QDate today)
{
    const std::optional<QDate> due = countingDue(job, today);
    if (!due)
        return PaperWords::tr("No due day");
    // The hour was agreed for the day that counts.
    return job.dueHour ? PaperWords::tr("%1, by %2").arg(weekdayInFull(*due), hourInWords(*job.dueHour))
                       : weekdayInFull(*due);
}

Section agreed(const Book &book, const Engagement &job, QDate today)
{
    const Vendor &vendor = book.vendorOf(job.trial);
    Facts facts;
    addFact(facts, PaperWords::tr("Contact"), vendor.contact);
    addFact(facts, PaperWords::tr("Done by"), job.doneBy);
    addFact(facts, PaperWords::tr("Begins"), weekdayInFull(job.start));
    addFact(facts, PaperWords::tr("Due"), dueInWords(job, today), Voice::Strong);
    if (job.units)
        addFact(facts, PaperWords::tr("How many"),
                job.unitsDone > 0 ? PaperWords::tr("%1, %2 of them done so far").arg(*job.units).arg(job.unitsDone)
                                  : QString::number(*job.units));
    if (job.hours)
        addFact(facts, PaperWords::tr("Time agreed"), wording::hours(*job.hours));
    if (job.price)
        addFact(facts, PaperWords::tr("Price agreed"), wording::money(*job.price, book.currency()));
    if (job.repeats != Repeats::No)
        addFact(facts, PaperWords::tr("Repeats"), capitalised(wording::of(job.repeats)));
    addFact(facts, PaperWords::tr("Reference"), job.ref);
    return {.title = {}, .blocks = {facts}};
}

Section directions(const Engagement &job)
{
    Section section{.title = PaperWords::tr("What to do"), .blocks = {}};
    const QString brief = job.brief.trimmed();
    section.blocks.emplace_back(
        brief.isEmpty() ? Paragraph{.text = PaperWords::tr("No directions are written down: please ask before you "
                                                           "begin.")}
                        : Paragraph{.text = brief});
    section.blocks.emplace_back(Paragraph{
        .text = PaperWords::tr("If the day or anything else here can't be kept, please tell us as soon as you know.")});
    return section;
}

Section links(const Engagement &job)
{
    Section section{.title = PaperWords::tr("Links"), .blocks = {}};
    if (!job.links.trimmed().isEmpty())
        section.blocks.emplace_back(Paragraph{.text = job.links.trimmed()});
    return section;
}

/// "214 are done, 86 remain."
QString doneAndLeft(qint64 done, qint64 left)
{
    if (left == 0)
        return PaperWords::tr("All of them are done.");
    return PaperWords::tr("%1, %2.").arg(counted(done, PaperWords::tr("1 is done"),
                                                 PaperWords::tr("%1 are done").arg(wording::grouped(done))),
                                         counted(left, PaperWords::tr("1 remains"),
                                                 PaperWords::tr("%1 remain").arg(wording::grouped(left))));
}

/// What is still to be done of what a job works through, with room for what comes of each.
Section list(const Book &book, const Engagement &job)
{
    Section section{.title = PaperWords::tr("The list"), .blocks = {}};
    Table table{.columns = {{.head = PaperWords::tr("No."), .share = 8, .side = Column::Side::Right},
                            {.head = PaperWords::tr("What"), .share = 52},
                            {.head = PaperWords::tr("What came of it"), .share = 40}},
                .rows = {}};
    qint64 done = 0;
    for (const Unit *unit : listOf(book, job.id)) {
        if (isDone(*unit))
            ++done;
        else
            table.rows.push_back({Cell{.text = QString::number(unit->row)}, Cell{.text = unit->label}, Cell{}});
    }
    if (done > 0)
        section.blocks.emplace_back(
            Paragraph{.text = doneAndLeft(done, static_cast<qint64>(table.rows.size())), .voice = Voice::Strong});
    if (!table.rows.empty())
        section.blocks.emplace_back(table);
    return section;
}

} // namespace

Paper briefOf(const Book &book, Id<Engagement> id, QDate today)
{
    const Engagement &job = book.get(id);
    const QString &vendor = book.vendorOf(job.trial).name;
    Paper paper{.kind = PaperWords::tr("Job"),
                .title = job.title,
                .subtitle = PaperWords::tr("For %1, written on %2").arg(vendor, wording::fullDay(today)),
                .foot = PaperWords::tr("%1, %2").arg(job.title, wording::fullDay(today)),
                .fileName = inFileName(PaperWords::tr("Job %1 for %2").arg(job.title, vendor)),
                .greeting = PaperWords::tr("Hello %1,\n\nhere is the job for you.").arg(vendor),
                .sections = {agreed(book, job, today), directions(job)}};
    for (Section section : {links(job), list(book, job)}) {
        if (!section.blocks.empty())
            paper.sections.push_back(std::move(section));
    }
    return paper;
}

} // namespace proven
