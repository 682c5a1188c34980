#include "window/page_stack.h"

#include "look/space.h"
#include "pages/jobs_page.h"
#include "pages/round_page.h"
#include "pages/tasks_page.h"
#include "pages/today_page.h"
#include "pages/vendor_page.h"

#include <QVBoxLayout>

namespace proven {

PageStack::PageStack(Session &session, Steps &steps, QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_steps(steps)
{
    // A place for each from the beginning, so that they keep their order.
    for (std::size_t place = 0; place < allPages.size(); ++place) {
        auto *holder = new QWidget(this);
        Space::in(*new QVBoxLayout(holder), 0, 0);
        addWidget(holder);
    }
}

TodayPage &PageStack::today()
{
    return static_cast<TodayPage &>(at(PagePlace::Today));
}

RoundPage &PageStack::round()
{
    return static_cast<RoundPage &>(at(PagePlace::Round));
}

VendorPage &PageStack::vendor()
{
    return static_cast<VendorPage &>(at(PagePlace::Vendor));
}

JobsPage &PageStack::jobs()
{
    return static_cast<JobsPage &>(at(PagePlace::Jobs));
}

TasksPage &PageStack::tasks()
{
    return static_cast<TasksPage &>(at(PagePlace::Tasks));
}

Page &PageStack::current()
{
    return at(place());
}

void PageStack::turnTo(PagePlace place)
{
    static_cast<void>(at(place));
    setCurrentIndex(static_cast<int>(place));
}

Page &PageStack::at(PagePlace place)
{
    Page *&page = m_built[static_cast<std::size_t>(place)];
    if (!page) {
        QWidget *holder = widget(static_cast<int>(place));
        page = made(place, holder);
        holder->layout()->addWidget(page);
        connect(page, &Page::chosenChanged, this, &PageStack::chosenChanged);
    }
    return *page;
}

Page *PageStack::made(PagePlace place, QWidget *parent)
{
    const Book &book = m_session.book();
    switch (place) {
    case PagePlace::Today:
        return new TodayPage(m_session, m_steps, parent);
    case PagePlace::Round: {
        auto *page = new RoundPage(m_session, m_steps, parent);
        if (m_was.round && book.find(*m_was.round))
            page->show(*m_was.round);
        return page;
    }
    case PagePlace::Vendor: {
        auto *page = new VendorPage(m_session, m_steps, parent);
        if (m_was.vendor && book.find(*m_was.vendor))
            page->show(*m_was.vendor, m_was.trial && book.find(*m_was.trial) ? m_was.trial : std::nullopt);
        return page;
    }
    case PagePlace::Jobs: {
        auto *page = new JobsPage(m_session, m_steps, parent);
        if (m_was.job && book.find(*m_was.job))
            page->show(*m_was.job);
        return page;
    }
    case PagePlace::Tasks: {
        auto *page = new TasksPage(m_session, m_steps, parent);
        if (m_was.task && book.find(*m_was.task))
            page->show(*m_was.task);
        return page;
    }
    }
    Q_UNREACHABLE();
}

Whereabouts PageStack::whereabouts() const
{
    Whereabouts now = m_was;
    now.page = currentIndex();
    if (const Page *page = built(PagePlace::Round))
        now.round = page->chosen().round;
    if (const Page *page = built(PagePlace::Vendor)) {
        const Page::Chosen vendor = page->chosen();
        now.vendor = vendor.vendor;
        now.trial = vendor.trial;
    }
    if (const Page *page = built(PagePlace::Jobs))
        now.job = page->chosen().job;
    if (const Page *page = built(PagePlace::Tasks))
        now.task = page->chosen().task;
    return now;
}

} // namespace proven
