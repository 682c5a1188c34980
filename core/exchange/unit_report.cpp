#include "exchange/unit_report.h"

#include "exchange/json_text.h"
#include "rules/unit_list.h"
#include "rules/words.h"

namespace proven {

QByteArray unitsJson(const Book &book, const std::vector<const Engagement *> &jobs)
{
    JsonText json;
    json.beginObject();
    json.entry(QLatin1String("format"), QLatin1String("proven.units/1"));
    json.key(QLatin1String("jobs"));
    json.beginArray();
    for (const Engagement *job : jobs) {
        const Progress progress = progressOf(book, *job);
        json.beginObject();
        json.entry(QLatin1String("ref"), job->ref);
        json.entry(QLatin1String("title"), job->title);
        json.entry(QLatin1String("start"), job->start.toString(Qt::ISODate));
        if (job->due)
            json.entry(QLatin1String("due"), job->due->toString(Qt::ISODate));
        else
            json.nullEntry(QLatin1String("due"));
        json.entry(QLatin1String("units"), progress.units);
        json.entry(QLatin1String("units_done"), progress.done);
        json.entry(QLatin1String("rows"), progress.rows);
        json.key(QLatin1String("results"));
        json.beginArray();
        for (const auto &[result, count] : progress.results) {
            json.beginObject();
            json.entry(QLatin1String("result"), result);
            json.entry(QLatin1String("count"), count);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

QString unitsText(const Book &book, const Engagement &job)
{
    const Progress progress = progressOf(book, job);
    if (progress.units == 0)
        return Words::tr("%1 has no units of work and no list.").arg(job.title) + u'\n';
    QString text = wording::progress(progress) + u'\n';
    if (progress.rows == 0)
        text += Words::tr("It has no list.") + u'\n';
    else if (progress.rows < progress.units)
        text += Words::tr("Its list has %1 of them.")
                    .arg(counted(progress.rows, Words::tr("one row"), Words::tr("%1 rows")))
                + u'\n';
    if (progress.rows > 0 && progress.done == progress.units && isOpen(job.outcome))
        text += Words::tr("Every row is done. Say how it went: proven-cli outcome %1 delivered").arg(job.ref) + u'\n';
    return text;
}

} // namespace proven
