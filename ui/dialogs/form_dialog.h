#pragma once

#include "session.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace proven {

/// What all dialogs share: fields in a form, a place under them where the law answers, and two buttons. A refusal is
/// shown beside the fields, which keep what was typed; nothing is asked twice.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    /// What the dialog says at the moment about why something was refused; empty where nothing was.
    [[nodiscard]] QString refusalText() const;

protected:
    /// `verb` is the word on the button that does it.
    FormDialog(Session &session, const QString &title, const QString &verb, QWidget *parent);

    /// Asks for what the fields say; called by the button and by Enter.
    virtual void save() = 0;

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] const Book &book() const { return m_session.book(); }
    [[nodiscard]] QDate today() const { return m_session.today(); }
    /// A date in the owner's words, such as "23 May".
    [[nodiscard]] QString inWords(QDate date) const;

    /// Where everything above the buttons goes.
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }
    /// A new form at the end of the body.
    [[nodiscard]] QFormLayout &addForm();
    /// A labelled field. The label brings the mnemonic and the accessible name.
    QLabel *addRow(QFormLayout &form, const QString &label, QWidget *field);
    /// A button that unfolds a form of what is rarely needed.
    [[nodiscard]] QFormLayout &addFold(const QString &title);
    /// Opens the fold, because something in it matters now.
    void unfold();
    /// A sentence at the end of the body.
    QLabel *addSentence(const QString &text);

    [[nodiscard]] QPushButton &verbButton() { return *m_verb; }

    /// Asks; where it is refused, says why. True when it was done.
    [[nodiscard]] bool did(const Command &command);
    /// Asks and, when it was done, closes.
    void askAndClose(const Command &command);
    /// Asks what is written down in the form itself to be mended, with the field to go to.
    void refuse(const QString &text, QWidget *field = nullptr);
    void refuse(const Refusal &refusal);
    void clearRefusal();
    /// Called when a refusal comes, before it is shown: to mark a field or offer a way on.
    virtual void refused(const Refusal &) {}

private:
    Session &m_session;
    QVBoxLayout *m_body;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
    QPushButton *m_verb;
    QWidget *m_fold = nullptr;
    QPushButton *m_foldButton = nullptr;
};

} // namespace proven
