#include "domain/change.h"

#include "domain/overloaded.h"

#include <algorithm>

namespace proven {

Changes::Changes() = default;
Changes::Changes(const Changes &) = default;
Changes::Changes(Changes &&) noexcept = default;
Changes &Changes::operator=(const Changes &) = default;
Changes &Changes::operator=(Changes &&) noexcept = default;
Changes::~Changes() = default;
bool Changes::operator==(const Changes &other) const
{
    return m_lists == other.m_lists;
}

std::size_t Changes::size() const
{
    std::size_t count = 0;
    eachKind([&](const auto &list) { count += list.size(); });
    return count;
}

bool Changes::empty() const
{
    return size() == 0;
}

namespace {

template <class Record>
std::vector<Change<Record>> reversedList(const std::vector<Change<Record>> &list)
{
    std::vector<Change<Record>> reversed;
    reversed.reserve(list.size());
    std::for_each(list.rbegin(), list.rend(), [&](const Change<Record> &change) {
        std::visit(Overloaded{[&](const Added<Record> &added) { reversed.push_back(Removed<Record>{added.record}); },
                              [&](const Removed<Record> &removed) {
                                  reversed.push_back(Added<Record>{removed.record});
                              },
                              [&](const Revised<Record> &revised) {
                                  reversed.push_back(Revised<Record>{revised.after, revised.before});
                              }},
                   change);
    });
    return reversed;
}

} // namespace

Changes Changes::reversed() const
{
    Changes result;
    eachKind([&]<class Record>(const std::vector<Change<Record>> &list) { result.of<Record>() = reversedList(list); });
    return result;
}

} // namespace proven
