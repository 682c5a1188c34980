#include "dialogs/form_dialog.h"

#include "dialogs/clash_dialog.h"
#include "dialogs/form_fields.h"
#include "dialogs/outcome_fields.h"
#include "files/drafts.h"
#include "files/save_elsewhere.h"
#include "look/button_text.h"
#include "look/space.h"
#include "rules/wording.h"
#include "widgets/labels.h"
#include "widgets/notice.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <vector>

namespace proven {

namespace {

constexpr int widthInEm = 44;
constexpr int linesOfText = 3;
constexpr int remarkInEm = 24;
constexpr std::chrono::seconds betweenDrafts{2};

/// As high as what it holds; it scrolls only where the dialog can't be.
class FormArea : public QScrollArea {
public:
    explicit FormArea(QWidget *parent) : QScrollArea(parent)
    {
        setFrameShape(NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = widthInEm * Space(*this).em;
        const int height = widget()->layout()->hasHeightForWidth() ? widget()->layout()->totalHeightForWidth(width)
                                                                   : widget()->sizeHint().height();
        return {width, height};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), Space(*this).row()};
    }
};

} // namespace

FormDialog::FormDialog(Session &session, const QString &title, const QString &verb, QWidget *parent)
    : Dialog(parent), m_session(session)
{
    setWindowTitle(title);
    const Space space(*this);
    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.betweenCards());

    m_area = new FormArea(this);
    auto *fields = new QWidget(m_area);
    fields->setAutoFillBackground(false);
    m_body = new QVBoxLayout(fields);
    Space::in(*m_body, 0, space.unit());
    m_area->setWidget(fields);
    column->addWidget(m_area, 1);

    m_foot = new QVBoxLayout;
    Space::in(*m_foot, 0, space.unit());
    column->addLayout(m_foot);
    m_refusal = new Notice(this);
    column->addWidget(m_refusal);

    auto *buttons = new QDialogButtonBox(this);
    m_verb = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_verb->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    column->addWidget(buttons);
    m_saveAs = buttons->addButton(tr("Save the book in another file…"), QDialogButtonBox::ActionRole);
    m_saveAs->setAutoDefault(false);
    m_saveAs->hide();
    connect(m_saveAs, &QPushButton::clicked, this, [this] {
        if (saveElsewhere(m_session, this))
            clearRefusal();
    });
    m_keep.setInterval(betweenDrafts);
    connect(&m_keep, &QTimer::timeout, this, &FormDialog::keepDraft);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { save(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Enter makes a new line in a text of several lines; this saves from there, too.
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, m_verb, [this] { m_verb->click(); });
}

QString FormDialog::refusalText() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

QString FormDialog::inWords(QDate date) const
{
    return wording::day(date, today());
}

QFormLayout &FormDialog::addForm()
{
    auto *form = new QFormLayout;
    const Space space(*this);
    form->setHorizontalSpacing(space.betweenCards());
    form->setVerticalSpacing(space.toField());
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_body->addLayout(form);
    return *form;
}

QLabel *FormDialog::addRow(QFormLayout &form, const QString &label, QWidget *field)
{
    const QString name = wordsOf(label);
    field->setAccessibleName(name);
    // A field made of several parts has named those of its own already.
    for (QWidget *proxy = field->focusProxy(); proxy && proxy->accessibleName().isEmpty(); proxy = proxy->focusProxy())
        proxy->setAccessibleName(name);
    auto *text = new QLabel(label, this);
    text->setBuddy(field);
    form.addRow(text, field);
    return text;
}

QFormLayout &FormDialog::addFold(const QString &title)
{
    m_foldButton = new QToolButton(this);
    m_foldButton->setText(title);
    m_foldButton->setCheckable(true);
    m_foldButton->setAutoRaise(true);
    m_foldButton->setArrowType(Qt::RightArrow);
    m_foldButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_foldButton->setFocusPolicy(Qt::StrongFocus);
    m_body->addWidget(m_foldButton);

    m_fold = new QWidget(this);
    m_body->addWidget(m_fold);
    auto *form = new QFormLayout(m_fold);
    const Space space(*this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space.betweenCards());
    form->setVerticalSpacing(space.toField());
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fold->hide();
    connect(m_foldButton, &QToolButton::toggled, this, [this](bool open) {
        m_foldButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_fold->setVisible(open);
        keepKeysForTheUsual();
        alignFields();
        makeRoom();
    });
    return *form;
}

void FormDialog::unfold()
{
    m_foldButton->setChecked(true);
}

QLabel *FormDialog::addSentence(const QString &text)
{
    QLabel *label = sentenceLabel(text, this);
    m_body->addWidget(label);
    return label;
}

QLabel *FormDialog::addRemark(QFormLayout &form, const QString &text)
{
    QLabel *label = noteLabel(text, this);
    // A wrapping label of any width would ask for more lines than it needs.
    label->setMinimumWidth(remarkInEm * Space(*this).em);
    form.addRow(QString(), label);
    return label;
}

QPlainTextEdit *FormDialog::textField()
{
    auto *field = new QPlainTextEdit(this);
    field->setTabChangesFocus(true);
    const int margins = 2 * (field->frameWidth() + static_cast<int>(field->document()->documentMargin()));
    field->setFixedHeight(linesOfText * field->fontMetrics().lineSpacing() + margins);
    return field;
}

void FormDialog::makeRoom()
{
    if (!isVisible())
        return;
    // Layouts remember how big their parts were.
    m_body->activate();
    m_area->updateGeometry();
    layout()->activate();
    constexpr double shareOfScreen = 0.9;
    const QSize most = screen()->availableSize() * shareOfScreen;
    resize(size().expandedTo(sizeHint()).boundedTo(most));
}

std::optional<Performed> FormDialog::performed(const Command &command)
{
    const Performance performance = m_session.ask(command);
    if (const auto *refusal = std::get_if<Refusal>(&performance)) {
        if (refusal->ground == Refusal::Ground::Outdated) {
            if (const std::optional<Command> settled = settledClash(*refusal, command))
                return performed(*settled);
        }
        refuse(*refusal);
        return std::nullopt;
    }
    if (const auto *trouble = std::get_if<Trouble>(&performance)) {
        refuse(*trouble);
        return std::nullopt;
    }
    clearRefusal();
    return std::get<Performed>(performance);
}

std::optional<Command> FormDialog::settledClash(const Refusal &refusal, const Command &command)
{
    const std::optional<Clash> clash = clashOf(book(), command, today());
    if (!clash)
        return std::nullopt;
    ClashDialog dialog(refusal.text, *clash, this);
    dialog.exec();
    return dialog.chosen();
}

void FormDialog::askAndClose(const Command &command)
{
    const std::optional<Performed> done = performed(command);
    if (!done)
        return;
    if (done->entry == 0)
        reject();
    else
        accept();
}

void FormDialog::refuse(const QString &text, QWidget *field)
{
    m_refusal->say(Tone::NeedsALook, text);
    if (field)
        field->setFocus(Qt::OtherFocusReason);
    makeRoom();
}

void FormDialog::refuse(const Refusal &refusal)
{
    m_refusal->say(Tone::NeedsALook, refusal.text, refusal.instead);
    makeRoom();
}

void FormDialog::refuse(const Trouble &trouble)
{
    refuse(trouble.text);
    // What a moment's patience mends needs no other file.
    m_saveAs->setVisible(trouble.kind != Trouble::Kind::Locked);
}

void FormDialog::clearRefusal()
{
    m_saveAs->hide();
    m_refusal->clear();
    sayReadOnly();
}

void FormDialog::sayReadOnly()
{
    if (const std::optional<Trouble> trouble = m_session.ledger().readOnly(); trouble && changesTheBook())
        refuse(*trouble);
}

void FormDialog::keepDraft()
{
    const QString key = draftKey();
    if (key.isEmpty() || !m_session.keepsDrafts())
        return;
    const QStringList fields = fieldsOf(*this);
    if (fields == m_kept)
        return;
    m_kept = fields;
    m_hasDraft = true;
    proven::keepDraft(m_session.ledger().identity(),
                      {key, windowTitle(), fields, corrects() ? m_opened : QStringList(), today()});
}

void FormDialog::resume(const Draft &draft)
{
    m_opened = fieldsOf(*this);
    m_changedTwice = fillFields(*this, draft, today());
    for (OutcomeFields *outcome : findChildren<OutcomeFields *>())
        outcome->wereFilledOn(draft.day);
    m_hasDraft = true;
}

void FormDialog::done(int result)
{
    m_keep.stop();
    if (m_hasDraft)
        forgetDraft(m_session.ledger().identity());
    m_hasDraft = false;
    Dialog::done(result);
}

void FormDialog::showEvent(QShowEvent *event)
{
    Dialog::showEvent(event);
    alignFields();
    makeRoom();
    if (m_kept.isEmpty())
        m_kept = fieldsOf(*this);
    if (m_opened.isEmpty())
        m_opened = m_kept;
    if (!m_changedTwice.isEmpty())
        refuse(tr("Somebody else has changed this meanwhile, too: %1. Saved as it stands here, yours replaces theirs.")
                   .arg(wording::list(m_changedTwice)));
    sayReadOnly();
    m_keep.start();
}

void FormDialog::alignFields()
{
    std::vector<QWidget *> labels;
    int widest = 0;
    for (const QFormLayout *form : findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (!item || !item->widget() || !item->widget()->isVisibleTo(this))
                continue;
            labels.push_back(item->widget());
            widest = std::max(widest, item->widget()->sizeHint().width());
        }
    }
    for (QWidget *label : labels)
        label->setMinimumWidth(widest);
}

void FormDialog::keepKeysForTheUsual()
{
    const auto isFolded = [&](const QWidget *widget) { return m_fold->isAncestorOf(widget); };
    QSet<QString> taken;
    const auto eachClaim = [&](auto visit) {
        for (QLabel *label : findChildren<QLabel *>()) {
            if (label->buddy())
                visit(label);
        }
        for (QAbstractButton *button : findChildren<QAbstractButton *>())
            visit(button);
    };
    eachClaim([&](auto *widget) {
        if (!isFolded(widget))
            taken.insert(QKeySequence::mnemonic(widget->text()).toString());
    });
    taken.remove(QString());
    eachClaim([&](auto *widget) {
        if (isFolded(widget) && taken.contains(QKeySequence::mnemonic(widget->text()).toString()))
            widget->setText(wordsOf(widget->text()));
    });
}

} // namespace proven
