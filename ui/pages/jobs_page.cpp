#include "pages/jobs_page.h"

#include "look/space.h"
#include "models/touched.h"
#include "pages/steps.h"
#include "rules/wording.h"
#include "widgets/chooser.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace proven {

JobsPage::JobsPage(Session &session, Steps &steps, QWidget *parent)
    : Page(session, steps, parent), m_jobs(session, this), m_vendors(this), m_filters(new QWidget(this)),
      m_buttons(new QWidget(this)), m_search(new QLineEdit(this)), m_vendor(new QComboBox(this)),
      m_state(new QComboBox(this)), m_showing(noteLabel({}, this)), m_clear(new QPushButton(tr("Show all jobs"), this)),
      m_stack(new QStackedWidget(this)), m_table(new TableView(tr("Jobs"), QStringLiteral("columns/jobs"), this)),
      m_nothing(new EmptyState(this)), m_outcome(new QPushButton(tr("How it went…"), this)),
      m_edit(new QPushButton(tr("Edit…"), this)), m_later(new QPushButton(tr("Later due day…"), this)),
      m_list(new QPushButton(tr("Its list…"), this))
{
    m_search->setPlaceholderText(tr("Find in jobs"));
    m_search->setAccessibleName(tr("Find in jobs"));
    m_search->setClearButtonEnabled(true);
    m_vendor->setModel(&m_vendors);
    m_vendor->setAccessibleName(tr("Vendor"));
    letShrink(*m_vendor);
    m_state->setAccessibleName(tr("State"));
    m_state->addItems({tr("All states"), tr("Open"), tr("Overdue"), tr("Delivered"), tr("Cancelled or abandoned"),
                       tr("Against the rule")});
    m_table->setModel(&m_jobs);
    // Said before: what is sorted first is that column, and not titles, which take longest.
    m_table->horizontalHeader()->setSortIndicator(JobsTable::Start, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setShares({14, 11, 8, 8, 8, 21, 5, 8});
    layOut();

    connect(m_search, &QLineEdit::textChanged, this, &JobsPage::filter);
    connect(m_vendor, &QComboBox::activated, this, &JobsPage::filter);
    connect(m_state, &QComboBox::activated, this, &JobsPage::filter);
    connect(m_clear, &QPushButton::clicked, this, &JobsPage::clearFilters);
    connect(m_nothing, &EmptyState::pressed, this, [this] {
        if (isFiltered())
            clearFilters();
        else
            this->steps().giveJob();
    });
    connect(m_table, &TableView::chosenChanged, this, &JobsPage::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (const auto job = chosen().job)
            this->steps().howItWent(*job);
    });
    const auto onJob = [this](QPushButton *button, void (Steps::*step)(Id<Engagement>)) {
        connect(button, &QPushButton::clicked, this, [this, step] {
            if (const auto job = chosen().job)
                (this->steps().*step)(*job);
        });
    };
    onJob(m_outcome, &Steps::howItWent);
    onJob(m_edit, &Steps::editJob);
    onJob(m_later, &Steps::laterDueDay);
    onJob(m_list, &Steps::showList);
    connect(&m_jobs, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_heldByReset = chosen().job; });
    connect(&m_jobs, &QAbstractItemModel::modelReset, this, [this] {
        if (m_heldByReset)
            choose(*m_heldByReset);
    });
    // A row whose job has gone can't be read: this table follows every change, seen or not.
    connect(&session, &Session::changed, &m_jobs, [this](const Changes &changes) {
        m_jobs.follow(changes);
        if (!isVisible())
            return;
        if (!changes.of<Vendor>().empty())
            offerVendors();
        filter();
    });
    connect(&session, &Session::dayTurned, &m_jobs, [this] {
        m_jobs.readAgain();
        if (isVisible())
            filter();
    });
}

void JobsPage::layOut()
{
    const Space space(*this);
    auto *filters = new QHBoxLayout(m_filters);
    Space::in(*filters, 0, space.unit());
    filters->addWidget(m_search, 2);
    filters->addWidget(m_vendor, 1);
    filters->addWidget(m_state, 1);
    auto *showing = new QHBoxLayout;
    showing->setSpacing(space.unit());
    showing->addWidget(m_showing, 1);
    showing->addWidget(m_clear);
    auto *buttons = new QHBoxLayout(m_buttons);
    Space::in(*buttons, 0, space.unit());
    buttons->addStretch();
    buttons->addWidget(m_list);
    buttons->addWidget(m_later);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_outcome);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);

    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());
    column->addWidget(titleLabel(tr("Jobs"), this));
    column->addWidget(m_filters);
    column->addLayout(showing);
    column->addWidget(m_stack, 1);
    column->addWidget(m_buttons);
}

Page::Chosen JobsPage::chosen() const
{
    const QModelIndex index = m_table->chosen();
    if (!index.isValid())
        return {};
    const Engagement *job = book().find(m_jobs.at(index.row()).id);
    if (!job)
        return {};
    Chosen chosen = about(job->trial);
    chosen.job = job->id;
    return chosen;
}

void JobsPage::showVendor(Id<Vendor> vendor)
{
    offerVendors();
    m_search->clear();
    m_state->setCurrentIndex(0);
    m_vendor->setCurrentIndex(m_vendors.rowOf(vendor.number()));
    filter();
}

void JobsPage::show(Id<Engagement> job)
{
    if (!book().find(job))
        return;
    if (m_jobs.rowOf(job) < 0) {
        clearFilters();
        steps().say(tr("All jobs are shown again: the filter would have hidden %1.")
                        .arg(wording::quoted(book().get(job).title)));
    }
    choose(job);
    m_table->scrollTo(m_table->chosen());
}

void JobsPage::choose(Id<Engagement> job)
{
    if (const int row = m_jobs.rowOf(job); row >= 0)
        m_table->selectRow(row);
}

void JobsPage::readAgain()
{
    offerVendors();
    filter();
    if (!m_table->chosen().isValid() && m_jobs.rowCount() > 0)
        m_table->selectRow(0);
    // The table has its size only when it is seen.
    QMetaObject::invokeMethod(
        m_table, [this] { m_table->scrollTo(m_table->chosen()); }, Qt::QueuedConnection);
}

void JobsPage::offerVendors()
{
    const std::optional<Id<Vendor>> before = vendorFilter();
    std::vector<Choice> choices;
    for (const Vendor &vendor : book().all<Vendor>())
        choices.push_back({vendor.id.number(), vendor.name});
    std::sort(choices.begin(), choices.end(),
              [](const Choice &a, const Choice &b) { return QString::localeAwareCompare(a.words, b.words) < 0; });
    choices.insert(choices.begin(), Choice{0, tr("All vendors")});
    m_vendors.offer(choices);
    const int place = before ? m_vendors.rowOf(before->number()) : 0;
    m_vendor->setCurrentIndex(std::max(0, place));
}

std::optional<Id<Vendor>> JobsPage::vendorFilter() const
{
    const int place = m_vendor->currentIndex();
    return place > 0 ? std::optional(Id<Vendor>(m_vendors.at(place).id)) : std::nullopt;
}

QString JobsPage::filterInWords() const
{
    QStringList parts;
    const JobFilter &filter = m_jobs.filter();
    if (!filter.foldedWords.isEmpty())
        parts += wording::quoted(m_search->text().trimmed());
    if (filter.vendor)
        parts += m_vendor->currentText();
    if (filter.states != JobFilter::States::All)
        parts += m_state->currentText();
    return parts.join(QStringLiteral(", "));
}

void JobsPage::filter()
{
    m_jobs.showOnly({.foldedWords = foldedName(m_search->text()).split(u' ', Qt::SkipEmptyParts),
                     .vendor = vendorFilter(),
                     .states = static_cast<JobFilter::States>(std::max(0, m_state->currentIndex()))});
    sayFilter();
    showChosen();
}

void JobsPage::clearFilters()
{
    m_search->clear();
    m_vendor->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    filter();
    m_search->setFocus();
}

void JobsPage::sayFilter()
{
    const int all = m_jobs.jobCount();
    const int shown = m_jobs.rowCount();
    m_clear->setVisible(isFiltered() && shown > 0);
    if (isFiltered())
        m_showing->setText(tr("Showing %1 of %2 jobs: %3").arg(shown).arg(all).arg(filterInWords()));
    else
        m_showing->setText(all == 1 ? tr("1 job") : tr("%1 jobs").arg(all));
    for (QWidget *needsJobs : {static_cast<QWidget *>(m_showing), m_filters, m_buttons})
        needsJobs->setVisible(all > 0);
    if (isFiltered())
        m_nothing->say(tr("No job is found with %1.").arg(filterInWords()), tr("Show all jobs"));
    else
        m_nothing->say(tr("No job yet. Give somebody a small one: an hour is enough to begin."), tr("Give a job…"));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_nothing);
}

void JobsPage::showChosen()
{
    const std::optional<Id<Engagement>> id = chosen().job;
    m_outcome->setEnabled(id.has_value());
    m_edit->setEnabled(id.has_value());
    m_list->setEnabled(id.has_value());
    const Engagement *job = id ? book().find(*id) : nullptr;
    m_later->setEnabled(job && hasOpenDueDay(*job));
    emit chosenChanged();
}

} // namespace proven
