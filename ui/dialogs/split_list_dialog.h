#pragma once

#include "dialogs/form_dialog.h"
#include "rules/split_list.h"

class QLineEdit;

namespace proven {

class DateField;
class SlicesTable;
class TableView;

/// A job with a list as several: a first slice and weekly ones, shown with their due days and what the law says of each
/// before it is done.
class SplitListDialog : public FormDialog {
    Q_OBJECT

public:
    SplitListDialog(Session &session, Id<Engagement> job, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("lists"); }
    void save() override;

private:
    void weigh();
    /// What the fields say; nothing where one can't be read, which is said then.
    [[nodiscard]] std::optional<command::SplitList> asked();
    void showSlices(const std::vector<Slice> &slices);

    Id<Engagement> m_job;
    QLineEdit *m_first;
    QLineEdit *m_perWeek;
    DateField *m_firstDue;
    SlicesTable *m_slices;
    TableView *m_table;
    QLabel *m_law;
};

} // namespace proven
