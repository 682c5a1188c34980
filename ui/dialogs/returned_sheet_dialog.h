#pragma once

#include "dialogs/form_dialog.h"
#include "exchange/unit_list.h"

class QCheckBox;
class QComboBox;

namespace proven {

class Notice;

/// A sheet that came back: what it would change in the list of a job, and every row that can't be taken, before any is.
class ReturnedSheetDialog : public FormDialog {
    Q_OBJECT

public:
    ReturnedSheetDialog(Session &session, Id<Engagement> job, const SourceFile &file, QWidget *parent = nullptr);

protected:
    void save() override;

private:
    void read();
    void weigh();
    [[nodiscard]] command::RecordUnits asked() const;
    void sayBad(const QString &sentence, const std::vector<RejectedRow> &rows);

    Id<Engagement> m_job;
    SourceFile m_file;
    ReadSheet m_sheet;
    QComboBox *m_dates;
    QCheckBox *m_overwrite;
    QLabel *m_what;
    Notice *m_bad;
};

} // namespace proven
