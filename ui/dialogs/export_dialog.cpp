#include "dialogs/export_dialog.h"

#include "files/calendar_file.h"
#include "look/space.h"
#include "rules/words.h"
#include "widgets/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace proven {

namespace {

constexpr QLatin1String folderSetting("exportFolder");

QString endingOf(GoingOutAs as)
{
    switch (as) {
    case GoingOutAs::Spreadsheet:
        return QStringLiteral(".xlsx");
    case GoingOutAs::Tables:
        return {};
    case GoingOutAs::Calendar:
        return QStringLiteral(".ics");
    case GoingOutAs::WebPage:
        return QStringLiteral(".html");
    case GoingOutAs::Json:
        return QStringLiteral(".json");
    }
    Q_UNREACHABLE();
}

QString usualFolder()
{
    const QString last = QSettings().value(folderSetting).toString();
    // A new home has no folder for documents yet.
    for (const QString &folder : {last, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

/// What was cut, in as many words as the message bar has room for.
QStringList inShort(const QStringList &cut)
{
    constexpr qsizetype told = 2;
    QStringList sentences = cut.first(std::min(told, cut.size()));
    if (cut.size() > told)
        sentences += counted(cut.size() - told, ExportDialog::tr("So is one more."),
                             ExportDialog::tr("So are %1 more."));
    if (!cut.isEmpty())
        sentences += ExportDialog::tr("The tables (.csv) hold all of it.");
    return sentences;
}

} // namespace

ExportDialog::ExportDialog(Session &session, CalendarFile &calendar, QWidget *parent)
    : FormDialog(session, tr("Export"), tr("&Export"), parent), m_calendar(calendar), m_forms(new QButtonGroup(this)),
      m_keep(new QCheckBox(tr("&Keep this file current with each change and each new day"), this)),
      m_fields(new QWidget(this)), m_target(new QLineEdit(this)), m_progress(new QProgressBar(this)),
      m_verb(verbButton().text())
{
    addSentence(tr("What is in this book, in a form that other programs read. The book itself stays as it is."));
    addForms();
    addTarget();
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Writing"));
    m_progress->hide();
    foot().addWidget(m_progress);

    m_keep->setChecked(!m_calendar.path().isEmpty());
    connect(m_forms, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            proposeTarget();
    });
    connect(m_target, &QLineEdit::textEdited, this, [this] {
        m_targetTyped = true;
        mayReplace(false);
    });
    connect(this, &QDialog::rejected, this, [this] { m_stop.request_stop(); });
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ExportDialog::hear);
    m_forms->button(static_cast<int>(GoingOutAs::Spreadsheet))->setChecked(true);
    m_forms->checkedButton()->setFocus();
}

ExportDialog::~ExportDialog()
{
    m_stop.request_stop();
}

void ExportDialog::addForms()
{
    auto *column = new QVBoxLayout(m_fields);
    Space::in(*column, 0, 0);
    addForm(GoingOutAs::Spreadsheet, tr("&Spreadsheet (.xlsx)"),
            tr("A sheet for each table, for LibreOffice, Excel and the like: to sort, filter and add up."));
    addForm(GoingOutAs::Tables, tr("Ta&bles (.csv, in a folder)"),
            tr("Plain text that every program reads, also in twenty years; this one can read it back in."));
    addForm(GoingOutAs::Calendar, tr("&Calendar (.ics)"),
            tr("When probations end, what is due, and whom to get in touch with, for your calendar program."));
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(Space(*this).betweenCards() * 2, 0, 0, 0);
    indented->addWidget(m_keep);
    column->addLayout(indented);
    addForm(GoingOutAs::WebPage, tr("Web &page (.html)"),
            tr("How every vendor stands today, and why: to read, print or send."));
    addForm(GoingOutAs::Json, tr("For pro&grams (.json)"),
            tr("All of the tables in one file, for somebody who writes programs."));
    body().addWidget(m_fields);
}

void ExportDialog::addForm(GoingOutAs as, const QString &words, const QString &about)
{
    auto *button = new QRadioButton(words, this);
    button->setAccessibleDescription(about);
    m_forms->addButton(button, static_cast<int>(as));
    auto *column = static_cast<QVBoxLayout *>(m_fields->layout());
    column->addSpacing(Space(*this).unit());
    column->addWidget(button);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(Space(*this).betweenCards() * 2, 0, 0, 0);
    indented->addWidget(noteLabel(about, this));
    column->addLayout(indented);
}

void ExportDialog::addTarget()
{
    auto *browse = new QPushButton(tr("C&hoose…"), this);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *where = new QLabel(tr("&Where to"), this);
    where->setBuddy(m_target);
    m_target->setAccessibleName(tr("Where to"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space(*this).unit());
    row->addWidget(where);
    row->addWidget(m_target, 1);
    row->addWidget(browse);
    auto *column = static_cast<QVBoxLayout *>(m_fields->layout());
    column->addSpacing(Space(*this).betweenCards());
    column->addLayout(row);
}

void ExportDialog::choose(GoingOutAs as)
{
    m_forms->button(static_cast<int>(as))->setChecked(true);
}

void ExportDialog::setTarget(const QString &path)
{
    m_target->setText(QDir::toNativeSeparators(path));
    m_targetTyped = true;
    mayReplace(false);
}

GoingOutAs ExportDialog::chosen() const
{
    return static_cast<GoingOutAs>(m_forms->checkedId());
}

QString ExportDialog::usualTarget() const
{
    const GoingOutAs as = chosen();
    if (as == GoingOutAs::Calendar && !m_calendar.path().isEmpty())
        return m_calendar.path();
    const QString book = QFileInfo(session().ledger().path()).completeBaseName();
    const QString name = as == GoingOutAs::Tables ? tr("%1 tables").arg(book) : book + endingOf(as);
    return QDir(usualFolder()).filePath(name);
}

QString ExportDialog::target() const
{
    const QString typed = QDir::fromNativeSeparators(m_target->text().trimmed());
    if (typed.isEmpty())
        return {};
    const QString path = QDir(usualFolder()).absoluteFilePath(typed);
    return QFileInfo(path).suffix().isEmpty() ? path + endingOf(chosen()) : path;
}

void ExportDialog::proposeTarget()
{
    m_keep->setEnabled(chosen() == GoingOutAs::Calendar);
    // What was typed stays but for its ending.
    if (m_targetTyped && chosen() != GoingOutAs::Tables) {
        const QFileInfo typed(target());
        m_target->setText(
            QDir::toNativeSeparators(typed.dir().filePath(typed.completeBaseName() + endingOf(chosen()))));
    } else {
        m_target->setText(QDir::toNativeSeparators(usualTarget()));
        m_targetTyped = false;
    }
    mayReplace(false);
}

void ExportDialog::browse()
{
    const QString path = chosen() == GoingOutAs::Tables
                             ? QFileDialog::getExistingDirectory(this, tr("A folder for the tables"), usualFolder())
                             : QFileDialog::getSaveFileName(this, tr("Where to"), target(),
                                                            QStringLiteral("*") + endingOf(chosen()), nullptr,
                                                            QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        setTarget(path);
}

void ExportDialog::mayReplace(bool may)
{
    m_mayReplace = may;
    verbButton().setText(may ? tr("&Replace it") : m_verb);
    if (!may)
        clearRefusal();
}

void ExportDialog::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    verbButton().setEnabled(!busy);
    m_progress->setVisible(busy);
    makeRoom();
}

void ExportDialog::save()
{
    if (target().isEmpty()) {
        refuse(tr("Say where to: a name is missing."), m_target);
        return;
    }
    const Existing existing = m_mayReplace ? Existing::Replace : Existing::Keep;
    mayReplace(false);
    setBusy(true);
    m_writing.setFuture(writeInBackground(goingOutOf(session()), chosen(), target(), existing, m_stop.get_token()));
}

void ExportDialog::hear()
{
    if (m_stop.stop_requested())
        return;
    setBusy(false);
    const WentOut went = m_writing.result();
    if (went.fault && went.fault->exists) {
        mayReplace(true);
        refuse(tr("%1 is there already. Replace it, or give another name; until then it stays as it is.")
                   .arg(QDir::toNativeSeparators(target())),
               &verbButton());
        return;
    }
    if (went.fault) {
        refuse(went.fault->text, m_target);
        return;
    }
    const QString path = target();
    const QString folder = chosen() == GoingOutAs::Tables ? path : QFileInfo(path).absolutePath();
    QSettings().setValue(folderSetting, QFileInfo(path).absolutePath());
    if (chosen() == GoingOutAs::Calendar)
        m_calendar.keepAt(m_keep->isChecked() ? path : QString());
    emit exported((QStringList{tr("Exported to %1.").arg(QDir::toNativeSeparators(path))} + inShort(went.cut))
                      .join(u' '),
                  folder);
    accept();
}

} // namespace proven
