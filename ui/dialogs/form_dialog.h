#pragma once

#include "dialogs/dialog.h"
#include "session.h"

#include <QStringList>
#include <QTimer>

#include <optional>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace proven {

struct Draft;
class Notice;

/// What all dialogs share: fields in a form, a place under them where the law answers, and two buttons. A refusal is
/// shown beside the fields, which keep what was typed; nothing is asked twice.
class FormDialog : public Dialog {
    Q_OBJECT

public:
    /// What the dialog says at the moment about why something was refused; empty where nothing was.
    [[nodiscard]] QString refusalText() const;

    /// Keeps what the fields hold, in case the program is stopped before the owner closes the form. Nothing where
    /// nothing was written since it was opened.
    void keepDraft();
    /// Begins with a draft that was kept, which goes when the form is closed.
    void resume(const Draft &draft);
    void done(int result) override;

protected:
    /// `verb` is the word on the button that does it.
    FormDialog(Session &session, const QString &title, const QString &verb, QWidget *parent);

    /// Asks for what the fields say; called by the button and by Enter.
    virtual void save() = 0;

    /// Does what it asks for change the book?
    [[nodiscard]] virtual bool changesTheBook() const { return true; }

    /// Which form it is, and about what, for drafts: "give", "vendor/17". Empty for forms that are not worth one.
    [[nodiscard]] virtual QString draftKey() const { return {}; }
    /// Does it show a record of the book to be corrected, which somebody else may change meanwhile?
    [[nodiscard]] virtual bool corrects() const { return false; }

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] const Book &book() const { return m_session.book(); }
    [[nodiscard]] QDate today() const { return m_session.today(); }
    /// A date in the owner's words, such as "23 May".
    [[nodiscard]] QString inWords(QDate date) const;

    /// Where the fields go; it scrolls where the screen is too low.
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }
    /// Between the fields and the buttons, always in sight: what follows from the fields.
    [[nodiscard]] QVBoxLayout &foot() { return *m_foot; }
    /// A new form at the end of the body.
    [[nodiscard]] QFormLayout &addForm();
    /// A labelled field. The label brings the mnemonic and the accessible name.
    QLabel *addRow(QFormLayout &form, const QString &label, QWidget *field);
    /// A form of what is rarely needed, under a button that unfolds it.
    [[nodiscard]] QFormLayout &addFold(const QString &title);
    void unfold();
    /// A sentence at the end of the body.
    QLabel *addSentence(const QString &text);
    /// A few lines of text, left by Tab.
    [[nodiscard]] QPlainTextEdit *textField();
    /// A remark in a form, under the field it is about.
    QLabel *addRemark(QFormLayout &form, const QString &text = {});
    /// Makes room for what has appeared in the form.
    void makeRoom();

    [[nodiscard]] QPushButton &verbButton() { return *m_verb; }

    /// Asks; where it is refused, says why and gives nothing.
    [[nodiscard]] std::optional<Performed> performed(const Command &command);
    [[nodiscard]] bool did(const Command &command) { return performed(command).has_value(); }
    /// Asks and, when it was done, closes: accepted where something changed.
    void askAndClose(const Command &command);
    /// Says what in the form itself is to be mended, and goes there.
    void refuse(const QString &text, QWidget *field = nullptr);
    void refuse(const Refusal &refusal);
    void refuse(const Trouble &trouble);
    void clearRefusal();

    void showEvent(QShowEvent *event) override;

private:
    /// Somebody else changed the same meanwhile: what the owner wants asked instead, having seen both.
    [[nodiscard]] std::optional<Command> settledClash(const Refusal &refusal, const Command &command);
    /// Tells before anything is typed that nothing of it can be kept.
    void sayReadOnly();
    void alignFields();
    /// What is rarely needed leaves a key that something above it has to that.
    void keepKeysForTheUsual();

    Session &m_session;
    QScrollArea *m_area;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot;
    Notice *m_refusal;
    QPushButton *m_verb;
    QPushButton *m_saveAs;
    QTimer m_keep;
    QStringList m_opened; ///< what the fields held before anything was written
    QStringList m_kept;   ///< and when that was looked at last
    bool m_hasDraft = false;
    QStringList m_changedTwice; ///< in a draft and in the book
    QWidget *m_fold = nullptr;
    QToolButton *m_foldButton = nullptr;
};

} // namespace proven
