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
    void follow(const Changes &changes) override;
    void readAgain() override;

private:
    enum class StateFilter { All, Open, Overdue, Delivered, NotDelivered, AgainstTheRule };

    void layOut();
    void offerVendors();
    void filter();
    void clearFilters();
    void sayFilter();
    void showChosen();
    [[nodiscard]] bool accepts(int row) const;
    [[nodiscard]] std::optional<Id<Vendor>> vendorFilter() const;
    [[nodiscard]] StateFilter stateFilter() const;
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QString filterInWords() const;

    JobsTable m_jobs;
    SortedRows m_sorted;
    Choices m_vendors;
    QStringList m_words;
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
