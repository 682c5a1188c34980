#pragma once

#include "domain/engagement.h"
#include "domain/round.h"
#include "domain/snooze.h"
#include "domain/task.h"
#include "domain/touchpoint.h"
#include "domain/trial.h"
#include "domain/vendor.h"

#include <tuple>
#include <variant>
#include <vector>

namespace proven {

/// What holds for the whole book; there is exactly one.
struct Settings {
    static constexpr qint64 onlyId = 1;
    Id<Settings> id = Id<Settings>(onlyId);
    QString currency = QStringLiteral("EUR"); ///< ISO 4217
    bool operator==(const Settings &) const = default;
};

template <class Record>
struct Added {
    Record record;
    bool operator==(const Added &) const = default;
};
template <class Record>
struct Removed {
    Record record;
    bool operator==(const Removed &) const = default;
};
template <class Record>
struct Revised {
    Record before;
    Record after;
    bool operator==(const Revised &) const = default;
};
template <class Record>
using Change = std::variant<Added<Record>, Removed<Record>, Revised<Record>>;

/// Every kind of record, those that others refer to first: added in this order, removed in the opposite one.
template <template <class> class Each>
using PerRecordKind = std::tuple<Each<Settings>, Each<Round>, Each<Vendor>, Each<Trial>, Each<Decision>, Each<Task>,
                                 Each<Engagement>, Each<Unit>, Each<Touchpoint>, Each<Snooze>>;

/// What one command (or undo, or another program) did to a book. At most one change a record.
/// Undo, redo, the history, the notice to the screens and an import's round trip all come from this one value.
class Changes {
    template <class Record>
    using List = std::vector<Change<Record>>;

public:
    // As the compiler would write them, but once: each takes ten kinds of record apart, in every file that knows one.
    Changes();
    Changes(const Changes &);
    Changes(Changes &&) noexcept;
    Changes &operator=(const Changes &);
    Changes &operator=(Changes &&) noexcept;
    ~Changes();
    bool operator==(const Changes &other) const;

    template <class Record>
    [[nodiscard]] const List<Record> &of() const
    {
        return std::get<List<Record>>(m_lists);
    }
    template <class Record>
    [[nodiscard]] List<Record> &of()
    {
        return std::get<List<Record>>(m_lists);
    }
    template <class Record>
    void add(Record record)
    {
        of<Record>().push_back(Added<Record>{std::move(record)});
    }
    template <class Record>
    void remove(Record record)
    {
        of<Record>().push_back(Removed<Record>{std::move(record)});
    }
    /// Says nothing where both are the same.
    template <class Record>
    void revise(Record before, Record after)
    {
        if (!(before == after))
            of<Record>().push_back(Revised<Record>{std::move(before), std::move(after)});
    }
    /// Calls `visit(list)` for the changes of each kind of record, in the order of PerRecordKind.
    template <class Visit>
    void eachKind(Visit &&visit) const
    {
        std::apply([&](const auto &...list) { (visit(list), ...); }, m_lists);
    }

    [[nodiscard]] bool empty() const;
    [[nodiscard]] std::size_t size() const;
    /// The changes that take these back.
    [[nodiscard]] Changes reversed() const;

private:
    PerRecordKind<List> m_lists;
};

} // namespace proven
