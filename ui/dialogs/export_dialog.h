#pragma once

#include "dialogs/form_dialog.h"
#include "files/going_out.h"

#include <QFutureWatcher>

#include <stop_token>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QProgressBar;

namespace proven {

class CalendarFile;

/// In what form the book goes out and where to. It is written while the window goes on working; closing the dialog
/// before that is done leaves nothing behind.
class ExportDialog : public FormDialog {
    Q_OBJECT

public:
    ExportDialog(Session &session, CalendarFile &calendar, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void choose(GoingOutAs as);
    void setTarget(const QString &path);

signals:
    /// What went out, as a sentence, and the folder where it lies.
    void exported(const QString &text, const QString &folder);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("paper-and-export"); }
    void save() override;
    [[nodiscard]] bool changesTheBook() const override { return false; }

private:
    void addForms();
    void addTarget();
    void addForm(GoingOutAs as, const QString &words, const QString &about);
    [[nodiscard]] GoingOutAs chosen() const;
    [[nodiscard]] QString usualTarget() const;
    [[nodiscard]] QString target() const;
    void proposeTarget();
    void browse();
    void mayReplace(bool may);
    void setBusy(bool busy);
    void hear();

    CalendarFile &m_calendar;
    QButtonGroup *m_forms;
    QCheckBox *m_keep;
    QWidget *m_fields;
    QLineEdit *m_target;
    QProgressBar *m_progress;
    QString m_verb;
    bool m_mayReplace = false;
    bool m_targetTyped = false;
    QFutureWatcher<WentOut> m_writing;
    std::stop_source m_stop;
};

} // namespace proven
