#pragma once

#include "domain/names.h"
#include "pages/page.h"
#include "window/whereabouts.h"

#include <QStackedWidget>

#include <array>

namespace proven {

class JobsPage;
class RoundPage;
class TasksPage;
class TodayPage;
class VendorPage;

enum class PagePlace { Today, Round, Vendor, Jobs, Tasks };
inline constexpr std::array allPages{PagePlace::Today, PagePlace::Round, PagePlace::Vendor, PagePlace::Jobs,
                                     PagePlace::Tasks};
/// What a page is called in files: its page of the guide, its picture.
template <>
struct NamesOf<PagePlace> {
    static constexpr QLatin1String list[] = {QLatin1String("today"), QLatin1String("round"), QLatin1String("vendor"),
                                             QLatin1String("jobs"), QLatin1String("tasks")};
    static_assert(std::size(list) == allPages.size());
};

/// The pages of a window, one of them seen. Each is built when it is first needed: the first frame shows but one.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    PageStack(Session &session, Steps &steps, QWidget *parent);

    [[nodiscard]] TodayPage &today();
    [[nodiscard]] RoundPage &round();
    [[nodiscard]] VendorPage &vendor();
    [[nodiscard]] JobsPage &jobs();
    [[nodiscard]] TasksPage &tasks();

    [[nodiscard]] PagePlace place() const { return static_cast<PagePlace>(currentIndex()); }
    [[nodiscard]] Page &current();
    void turnTo(PagePlace place);

    /// Each page is about what it was about then, as soon as it is built. Before any is.
    void comeFrom(const Whereabouts &was) { m_was = was; }
    /// The page, and what each is about; of one that was not needed since, what it was about before.
    [[nodiscard]] Whereabouts whereabouts() const;

signals:
    /// One of the pages is about something else.
    void chosenChanged();

private:
    [[nodiscard]] Page &at(PagePlace place);
    [[nodiscard]] Page *made(PagePlace place, QWidget *parent);
    [[nodiscard]] const Page *built(PagePlace place) const { return m_built[static_cast<std::size_t>(place)]; }

    Session &m_session;
    Steps &m_steps;
    Whereabouts m_was;
    std::array<Page *, allPages.size()> m_built{};
};

} // namespace proven
