#pragma once

#include "dialogs/form_dialog.h"
#include "exchange/lists.h"

class QCheckBox;
class QComboBox;

namespace proven {

class Notice;
class ReadListTable;
class TableView;

/// A file as the list of a job: what was read of it is shown before it is attached, and can be read otherwise.
class AttachListDialog : public FormDialog {
    Q_OBJECT

public:
    AttachListDialog(Session &session, Id<Engagement> job, const SourceFile &file, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("lists"); }
    void save() override;

private:
    /// Reads the file as the fields say.
    void read();
    void offerColumns();
    void showRead();
    [[nodiscard]] std::vector<int> labelChosen() const;
    /// Whether results of the list so far would go.
    [[nodiscard]] bool dropsResults() const;

    Id<Engagement> m_job;
    SourceFile m_file;
    ReadList m_list;
    bool m_headerSaid = false; ///< by the owner: guessed no longer
    QCheckBox *m_header;
    QComboBox *m_label;
    QLabel *m_count;
    ReadListTable *m_rows;
    TableView *m_table;
    QLabel *m_guesses;
    Notice *m_bad;
    QCheckBox *m_drop;
};

} // namespace proven
