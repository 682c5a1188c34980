#include "dialogs/damaged_book_dialog.h"

#include "look/space.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "widgets/labels.h"
#include "widgets/marked_line.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int widthInEm = 48;
constexpr int linesShown = 8;

/// A list that can be long, to read, to scroll and to copy.
QPlainTextEdit *sentences(const QStringList &lines, QLabel &heading, QWidget *parent)
{
    auto *text = new QPlainTextEdit(lines.join(u'\n'), parent);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(heading.text());
    text->setMaximumHeight(text->fontMetrics().lineSpacing()
                           * (std::min<int>(linesShown, static_cast<int>(lines.size())) + 2));
    return text;
}

} // namespace

DamagedBookDialog::DamagedBookDialog(const Trouble &trouble, const Ledger &found, QWidget *parent) : Dialog(parent)
{
    const QString name = QFileInfo(found.path()).fileName();
    setWindowTitle(tr("%1 is damaged").arg(name));
    const Space space(*this);
    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());
    column->addWidget(new MarkedLine(Tone::NeedsALook, tr("%1 is damaged").arg(name), {}, this));
    column->addWidget(sentenceLabel(trouble.text, this));
    column->addWidget(sentenceLabel(tr("What could be read: %1. The file itself stays as it is, whatever you choose.")
                                        .arg(wording::list(wording::contents(found.book()))),
                                    this));
    const Ledger::Damage damage = found.damage().value_or(Ledger::Damage());
    const auto list = [&](const QString &heading, const QStringList &lines) {
        if (lines.isEmpty())
            return;
        QLabel *label = sectionLabel(heading, this);
        column->addWidget(label);
        column->addWidget(sentences(lines, *label, this));
    };
    list(tr("Lost (%1)").arg(damage.lost.size()), damage.lost);
    list(tr("Please look at (%1)").arg(damage.doubt.size()), damage.doubt);
    if (damage.lost.isEmpty() && damage.doubt.isEmpty())
        column->addWidget(sentenceLabel(tr("Nothing is known to be lost."), this));
    column->addWidget(
        noteLabel(tr("A backup is whole, but lacks what was done since. A new book made of what could be read "
                     "begins with an empty history."),
                  this));
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    const auto offer = [&](const QString &words, Choice choice) {
        QPushButton *button = buttons->addButton(words, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            m_choice = choice;
            accept();
        });
        return button;
    };
    // Looking changes nothing: it is what Enter does.
    offer(tr("&Look at what could be read"), Choice::Look)->setDefault(true);
    offer(tr("&Save it as a new book…"), Choice::SaveNew);
    offer(tr("Open a &backup…"), Choice::FromBackup);
    buttons->addButton(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(space.em * widthInEm);
}

} // namespace proven
