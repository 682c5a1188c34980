#include "models/job_titles.h"

#include "domain/overloaded.h"

#include <algorithm>

namespace proven {

bool JobTitles::comesBefore(const Entry &left, const Entry &right)
{
    const int order = QString::localeAwareCompare(left.title, right.title);
    return order != 0 ? order < 0 : left.id < right.id;
}

void JobTitles::takeAnew(const Book &book)
{
    std::vector<Entry> entries;
    entries.reserve(book.all<Engagement>().size());
    for (const Engagement &job : book.all<Engagement>())
        entries.push_back({job.title, job.id});
    m_sorting = std::async(std::launch::async, [entries = std::move(entries)]() mutable {
        std::sort(entries.begin(), entries.end(), comesBefore);
        return std::move(entries);
    });
}

const std::vector<JobTitles::Entry> &JobTitles::inOrder()
{
    if (m_sorting.valid())
        m_entries = m_sorting.get();
    return m_entries;
}

void JobTitles::follow(const Changes &changes)
{
    if (changes.of<Engagement>().empty())
        return;
    static_cast<void>(inOrder());
    const auto placeOf = [this](const Engagement &job) {
        return std::lower_bound(m_entries.begin(), m_entries.end(), Entry{job.title, job.id}, comesBefore);
    };
    const auto takeOut = [&](const Engagement &job) { m_entries.erase(placeOf(job)); };
    const auto putIn = [&](const Engagement &job) { m_entries.insert(placeOf(job), {job.title, job.id}); };
    for (const Change<Engagement> &change : changes.of<Engagement>()) {
        std::visit(Overloaded{[&](const Added<Engagement> &added) { putIn(added.record); },
                              [&](const Removed<Engagement> &removed) { takeOut(removed.record); },
                              [&](const Revised<Engagement> &revised) {
                                  if (revised.before.title != revised.after.title) {
                                      takeOut(revised.before);
                                      putIn(revised.after);
                                  }
                              }},
                   change);
    }
}

} // namespace proven
