#pragma once

#include "models/choices.h"
#include "models/jobs.h"
#include "pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace proven {

class EmptyState;
class TableView;

/// All jobs, found by words, vendor and state.
class JobsPage : public Page {
    Q_OBJECT

public:
    JobsPage(Session &session, Steps &steps, QWidget *parent);
    [[nodiscard]] Chosen chosen() const override;
    /// Only this vendor's.
    void showVendor(Id<Vendor> vendor);
    /// Chooses that job; a filter that would hide it is taken off, and the message bar says so.
    void show(Id<Engagement> job);

protected:
    /// Comes once the table has followed.
    void follow(const Changes &) override {}
    void readAgain() override;

private:
    void layOut();
    void offerVendors();
    void filter();
    void clearFilters();
    void sayFilter();
    void showChosen();
    void choose(Id<Engagement> job);
    [[nodiscard]] std::optional<Id<Vendor>> vendorFilter() const;
    [[nodiscard]] bool isFiltered() const { return !m_jobs.filter().takesAll(); }
    [[nodiscard]] QString filterInWords() const;

    JobsTable m_jobs;
    Choices m_vendors;
    std::optional<Id<Engagement>> m_heldByReset; ///< chosen before other rows came
    QWidget *m_filters;
    QWidget *m_buttons;
    QLineEdit *m_search;
    QComboBox *m_vendor;
    QComboBox *m_state;
    QLabel *m_showing;
    QPushButton *m_clear;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_nothing;
    QPushButton *m_outcome;
    QPushButton *m_edit;
    QPushButton *m_later;
    QPushButton *m_list;
};

} // namespace proven
