#pragma once

#include "dialogs/form_dialog.h"
#include "exchange/lists.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace proven {

class Notice;

/// A sheet that came back: what it would change in the list of a job, and every row that can't be taken, before any is.
class ReturnedSheetDialog : public FormDialog {
    Q_OBJECT

public:
    ReturnedSheetDialog(Session &session, Id<Engagement> job, const SourceFile &file, QWidget *parent = nullptr);
    /// Another file, or the same one after it was mended.
    void readFrom(const SourceFile &file);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("lists"); }
    void save() override;

private:
    void read();
    void weigh();
    [[nodiscard]] command::RecordUnits asked() const;
    void sayBad(const QString &sentence, const std::vector<RejectedRow> &rows, const QString &whatToDo);
    /// "Mend row 3 in the sheet and read it back again."; where only results stand in the way, how they may be
    /// replaced.
    [[nodiscard]] QString whatToDoAbout(const std::vector<RejectedRow> &rows) const;
    void chooseAgain();

    Id<Engagement> m_job;
    SourceFile m_file;
    ReadSheet m_sheet;
    QComboBox *m_dates;
    QCheckBox *m_overwrite;
    QLabel *m_what;
    Notice *m_bad;
    QLabel *m_which;
    QPushButton *m_again;
};

} // namespace proven
