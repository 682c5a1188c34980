#include "import/import_done_dialog.h"

#include "look/space.h"
#include "rules/unanswered.h"
#include "rules/words.h"
#include "widgets/labels.h"
#include "widgets/marked_line.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int widthInEm = 46;

} // namespace

ImportDoneDialog::ImportDoneDialog(const Session &session, const Imported &imported, QWidget *parent) : Dialog(parent)
{
    setWindowTitle(tr("Imported"));
    const Space space(*this);
    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());
    column->addWidget(new MarkedLine(Tone::Proven, imported.title, {}, this));
    for (const QString &sentence : imported.rest)
        column->addWidget(sentenceLabel(sentence, this));
    if (!imported.rejectedPath.isEmpty())
        column->addWidget(sentenceLabel(tr("That file has the reasons: %1. Mend the rows there and import it.")
                                            .arg(QDir::toNativeSeparators(imported.rejectedPath)),
                                        this));
    if (!imported.rejectedFault.isEmpty())
        column->addWidget(
            new MarkedLine(Tone::NeedsALook,
                           tr("The rows that stayed out could not be written: %1").arg(imported.rejectedFault), {},
                           this));

    const Answered known = answered(session.book(), imported.jobs, session.today());
    const QStringList missing = missingAnswersInWords(known);
    if (!missing.isEmpty()) {
        column->addSpacing(space.unit());
        column->addWidget(sectionLabel(tr("What is known, and what is not"), this));
        for (const QString &sentence : missing)
            column->addWidget(sentenceLabel(sentence, this));
    }
    column->addSpacing(space.unit());
    column->addWidget(noteLabel(tr("The book as it was before: %1. Undo takes all of it back in one step.")
                                    .arg(QDir::toNativeSeparators(imported.copy)),
                                this));
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *answer = nullptr;
    if (!known.latest.empty()) {
        const std::vector<Id<Engagement>> latest(known.latest.begin(),
                                                 known.latest.begin()
                                                     + static_cast<std::ptrdiff_t>(
                                                         std::min(known.latest.size(), worthAnswering)));
        const QString words = latest.size() == 1
                                  ? tr("&Answer the last one…")
                                  : tr("&Answer the last %1…").arg(numberInWords(static_cast<qint64>(latest.size())));
        answer = buttons->addButton(words, QDialogButtonBox::ActionRole);
        connect(answer, &QPushButton::clicked, this, [this, latest] {
            accept();
            emit answersWanted(latest);
        });
    }
    // The next step, where there is one, is what Enter does.
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    (answer ? answer : close)->setDefault(true);
    QPushButton *undo = buttons->addButton(tr("&Undo the import"), QDialogButtonBox::ActionRole);
    undo->setAutoDefault(false);
    connect(undo, &QPushButton::clicked, this, [this] {
        accept();
        emit undoWanted();
    });
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    setMinimumWidth(space.em * widthInEm);
}

} // namespace proven
