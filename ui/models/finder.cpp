#include "models/finder.h"

#include "look/button_text.h"
#include "models/actions.h"
#include "rules/words.h"

#include <QAction>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <unordered_map>

namespace proven {

namespace {

constexpr int atTheBeginning = 0;
constexpr int atAWordsBeginning = 1;
constexpr int atTheRemarksWordsBeginning = 2;
constexpr int inTheMiddle = 3;

bool isCommand(const Found &found)
{
    return std::holds_alternative<QAction *>(found.what);
}

} // namespace

Finder::Finder(const Book &book, const Actions &actions, std::size_t many) : m_book(book)
{
    const auto addCommand = [&](const Actions::Entry &entry) {
        add({.what = entry.action,
             .words = wordsOf(entry.action->text()),
             .remark = wordsOf(entry.menu).replace(u'/', QStringLiteral(" › ")),
             .kind = tr("Command"),
             .keys = entry.action->shortcut().toString(QKeySequence::NativeText),
             .isPossible = entry.action->isEnabled()});
    };
    // What stands in the toolbar is wanted most often.
    for (const Actions::Bar bar : {Actions::Bar::ToolbarToo, Actions::Bar::MenuOnly}) {
        for (const Actions::Entry &entry : actions.entries()) {
            if (entry.bar == bar && !entry.action->isSeparator())
                addCommand(entry);
        }
    }
    for (const Round &round : book.all<Round>())
        add({.what = round.id, .words = round.name, .remark = round.work, .kind = tr("Round")});
    for (const Vendor &vendor : book.all<Vendor>())
        add({.what = vendor.id,
             .words = vendor.name,
             .remark = vendor.archived ? tr("archived") : QString(),
             .kind = tr("Vendor")});
    for (const Task &task : book.all<Task>())
        add({.what = task.id, .words = task.name, .remark = {}, .kind = tr("Task")});
    // Deferred is at the first word that is looked for.
    const bool areMany = book.all<Engagement>().size() >= many;
    m_reading = std::async(areMany ? std::launch::async : std::launch::deferred, [book] { return readJobs(book); });
}

void Finder::add(Found found)
{
    m_texts.push_back(textOf(found.words, found.remark));
    m_named.push_back(std::move(found));
}

QString Finder::folded(const QString &text)
{
    // What is ASCII only, as most is, has no accents to take off.
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    if (isPlain)
        return foldedName(text);
    QString bare = text.normalized(QString::NormalizationForm_KD);
    bare.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return foldedName(bare);
}

Finder::Text Finder::textOf(const QString &words, const QString &remark)
{
    const QString first = folded(words);
    return {.folded = first + u' ' + folded(remark), .words = first.size()};
}

std::vector<Finder::Job> Finder::readJobs(const Book &book)
{
    std::vector<const Engagement *> jobs;
    jobs.reserve(book.all<Engagement>().size());
    for (const Engagement &job : book.all<Engagement>())
        jobs.push_back(&job);
    std::sort(jobs.begin(), jobs.end(), [](const Engagement *a, const Engagement *b) {
        return std::tuple(a->start, a->id) > std::tuple(b->start, b->id);
    });
    std::unordered_map<Id<Trial>, QString> vendors;
    std::vector<Job> read;
    read.reserve(jobs.size());
    for (const Engagement *job : jobs) {
        auto vendor = vendors.find(job->trial);
        if (vendor == vendors.end())
            vendor = vendors.emplace(job->trial, folded(book.vendorOf(job->trial).name)).first;
        const QString title = folded(job->title);
        read.push_back(
            {.id = job->id,
             .text = {.folded = title + u' ' + vendor->second + u' ' + folded(job->ref), .words = title.size()}});
    }
    return read;
}

bool Finder::hasReadJobs()
{
    if (m_reading.valid() && m_reading.wait_for(std::chrono::seconds(0)) != std::future_status::timeout)
        m_jobs = m_reading.get();
    return !m_reading.valid();
}

Found Finder::describe(Id<Engagement> id) const
{
    const Engagement &job = m_book.get(id);
    const QString vendor = m_book.vendorOf(job.trial).name;
    return {.what = id,
            .words = job.title,
            .remark = job.ref.isEmpty() ? vendor : tr("%1, %2").arg(vendor, job.ref),
            .kind = tr("Job")};
}

int Finder::rankOf(const Text &text, const QStringList &words)
{
    int rank = 0;
    for (const QString &word : words) {
        int best = -1;
        for (qsizetype at = text.folded.indexOf(word); at >= 0; at = text.folded.indexOf(word, at + 1)) {
            const bool beginsAWord = at == 0 || !text.folded[at - 1].isLetterOrNumber();
            const int here = at == 0           ? atTheBeginning
                             : !beginsAWord    ? inTheMiddle
                             : at < text.words ? atAWordsBeginning
                                               : atTheRemarksWordsBeginning;
            best = best < 0 ? here : std::min(best, here);
            if (best <= atAWordsBeginning)
                break;
        }
        if (best < 0)
            return -1;
        rank += best;
    }
    return rank;
}

Finder::Answer Finder::find(const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    const auto hitsAmong = [&](const auto &all, auto &&textAt) {
        std::vector<Hit> hits;
        for (std::size_t place = 0; place < all.size(); ++place) {
            if (const int rank = rankOf(textAt(place), words); rank >= 0)
                hits.push_back({rank, place});
        }
        return hits;
    };

    struct Ranked {
        int rank;
        Found found;
    };
    std::vector<Ranked> ranked;
    for (const Hit &hit : hitsAmong(m_named, [&](std::size_t place) -> const Text & { return m_texts[place]; }))
        ranked.push_back({hit.rank, m_named[hit.place]});
    bool hasMore = false;
    const bool isReading = !words.isEmpty() && !hasReadJobs();
    if (!words.isEmpty() && !isReading) {
        std::vector<Hit> jobs = hitsAmong(m_jobs,
                                          [&](std::size_t place) -> const Text & { return m_jobs[place].text; });
        const auto end = jobs.begin() + static_cast<std::ptrdiff_t>(std::min(jobs.size(), mostNames));
        std::partial_sort(jobs.begin(), end, jobs.end(), [](const Hit &a, const Hit &b) {
            return std::tuple(a.rank, a.place) < std::tuple(b.rank, b.place);
        });
        hasMore = end != jobs.end();
        std::for_each(jobs.begin(), end, [&](const Hit &hit) {
            ranked.push_back({hit.rank, describe(m_jobs[hit.place].id)});
        });
    }
    // What can't be done now stands below everything that can. Equals keep their order: commands, names, jobs.
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return std::tuple(!a.found.isPossible, a.rank) < std::tuple(!b.found.isPossible, b.rank);
    });

    Answer answer{.found = {}, .hasMore = hasMore, .isReading = isReading};
    std::size_t names = 0;
    for (Ranked &one : ranked) {
        if (!isCommand(one.found) && ++names > mostNames)
            answer.hasMore = true;
        else
            answer.found.push_back(std::move(one.found));
    }
    return answer;
}

} // namespace proven
