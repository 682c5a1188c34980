#pragma once

#include "dialogs/dialog.h"
#include "paper/paper_wish.h"
#include "session.h"

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;

namespace proven {

class Notice;

/// One of several papers as it will be printed, with what can be done with it: print it, save it as a PDF, or copy the
/// same as a message.
class PaperDialog : public Dialog {
    Q_OBJECT

public:
    /// The first of `papers` is shown first; there is one at least.
    PaperDialog(Session &session, std::vector<PaperWish> papers, QWidget *parent = nullptr);
    ~PaperDialog() override;

    /// Writes the paper as a PDF to that path, whatever was there. False where that can't be done; either way the
    /// dialog says what happened.
    bool saveTo(const QString &path);

signals:
    /// What was done with a paper, in a sentence.
    void told(const QString &sentence);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("paper-and-export"); }

private:
    void layOut();
    void showChosen();
    void showPage();
    void turn(int by);
    void print();
    void savePdf();
    void copyMessage();
    void tell(const QString &sentence);
    [[nodiscard]] const Paper *paper() const { return std::get_if<Paper>(&m_made); }

    Session &m_session;
    std::vector<PaperWish> m_papers;
    std::variant<Paper, NoLetter> m_made;
    std::unique_ptr<QPrinter> m_printer; ///< for the preview alone
    QComboBox *m_choose;
    QPrintPreviewWidget *m_preview;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_whole;
    QLabel *m_page;
    Notice *m_notice;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_print;
};

} // namespace proven
