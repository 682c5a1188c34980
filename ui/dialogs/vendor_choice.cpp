#include "dialogs/vendor_choice.h"

#include "look/button_text.h"
#include "look/space.h"
#include "rules/probation.h"
#include "rules/wording.h"
#include "widgets/chooser.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace proven {

namespace {

bool isOver(const Book &book, Id<Trial> trial, QDate today)
{
    return hasGone(trialState(book, trial, today).stage);
}

/// "You let Delta IT go on 3 March: three late.", "On trial: 53 days left."
QString whatIsKnown(const Book &book, const Trial &trial, QDate today)
{
    const TrialState state = trialState(book, trial.id, today);
    const QString vendor = book.get(trial.vendor).name;
    const QString reason = state.standing.empty() ? QString() : state.standing.back()->reason;
    QString known;
    switch (state.stage) {
    case Stage::LetGo:
        known = VendorChoice::tr("You let %1 go on %2").arg(vendor, wording::day(state.since, today));
        break;
    case Stage::Left:
        known = VendorChoice::tr("%1 left on %2").arg(vendor, wording::day(state.since, today));
        break;
    case Stage::Candidate:
        return VendorChoice::tr("A stranger still: no job has started.");
    case Stage::Promoted:
        return VendorChoice::tr("Proven since %1.").arg(wording::day(state.since, today));
    case Stage::OnTrial:
    case Stage::Paused:
        return VendorChoice::tr("On trial. Probation: %1.").arg(wording::clockInBrief(state, today));
    }
    return reason.isEmpty() ? VendorChoice::tr("%1.").arg(known) : VendorChoice::tr("%1: %2").arg(known, reason);
}

} // namespace

VendorChoice::VendorChoice(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_vendor(new QComboBox(this)), m_round(new QComboBox(this)),
      m_in(new QLabel(tr("in"), this)), m_known(noteLabel({}, this)), m_add(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    const Space space(*this);
    Space::in(*column, 0, space.unit() / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(space.toField());
    row->addWidget(m_vendor, 2);
    row->addWidget(m_in);
    row->addWidget(m_round, 1);
    column->addLayout(row);
    column->addWidget(m_known);
    column->addWidget(m_add, 0, Qt::AlignLeft);

    m_vendor->setEditable(true);
    m_vendor->setInsertPolicy(QComboBox::NoInsert);
    m_vendor->completer()->setFilterMode(Qt::MatchContains);
    m_vendor->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_vendor->lineEdit()->setAccessibleName(tr("Vendor"));
    m_vendor->lineEdit()->setPlaceholderText(tr("Their name; a new one can be added here"));
    letShrink(*m_vendor);
    letShrink(*m_round);
    m_round->setAccessibleName(tr("Round"));
    // Enter on it adds, and leaves the job for the next Enter.
    m_add->setAutoDefault(true);
    setFocusProxy(m_vendor);

    offerVendors();
    offerRounds();
    m_vendor->setCurrentIndex(-1);
    m_vendor->clearEditText();
    connect(m_vendor, &QComboBox::editTextChanged, this, [this] {
        goToPlace();
        look();
    });
    connect(m_vendor->lineEdit(), &QLineEdit::editingFinished, this, &VendorChoice::completeName);
    connect(m_round, &QComboBox::currentIndexChanged, this, &VendorChoice::look);
    connect(m_add, &QPushButton::clicked, this, &VendorChoice::addOrList);
    // With only one to choose there is nothing to choose.
    if (const auto &trials = m_session.book().all<Trial>(); trials.size() == 1)
        choose(trials.begin()->id);
    look();
}

void VendorChoice::completeName()
{
    const QString typed = foldedName(m_vendor->currentText());
    if (typed.isEmpty() || vendor())
        return;
    QStringList meant;
    for (int place = 0; place < m_vendor->count(); ++place) {
        if (foldedName(m_vendor->itemText(place)).contains(typed))
            meant += m_vendor->itemText(place);
    }
    if (meant.size() == 1)
        m_vendor->setEditText(meant.front());
}

void VendorChoice::offerVendors()
{
    const QSignalBlocker quiet(m_vendor);
    const QString typed = m_vendor->currentText();
    QStringList names;
    for (const Vendor &vendor : m_session.book().all<Vendor>()) {
        if (!vendor.archived)
            names += vendor.name;
    }
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return foldedName(a) < foldedName(b); });
    m_vendor->clear();
    m_vendor->addItems(names);
    m_vendor->setEditText(typed);
}

void VendorChoice::offerRounds()
{
    const QSignalBlocker quiet(m_round);
    m_round->clear();
    // A closed round takes no new trial, but the trials in it go on.
    for (const bool open : {true, false}) {
        for (const Round &round : m_session.book().all<Round>()) {
            if (round.open == open)
                m_round->addItem(round.name, round.id.number());
        }
    }
    m_round->setVisible(m_round->count() > 1);
    m_in->setVisible(m_round->count() > 1);
}

void VendorChoice::choose(Id<Trial> trial)
{
    const Trial &chosen = m_session.book().get(trial);
    m_vendor->setEditText(m_session.book().get(chosen.vendor).name);
    // A long name is known by how it begins.
    m_vendor->lineEdit()->setCursorPosition(0);
    chooseRound(chosen.round);
}

void VendorChoice::chooseRound(Id<Round> round)
{
    m_round->setCurrentIndex(m_round->findData(round.number()));
}

void VendorChoice::takeFrom(const VendorChoice &other)
{
    m_vendor->setEditText(other.m_vendor->currentText());
    if (const std::optional<Id<Round>> chosen = other.round())
        chooseRound(*chosen);
}

const Vendor *VendorChoice::vendor() const
{
    return m_session.book().vendorNamed(m_vendor->currentText());
}

std::optional<Id<Round>> VendorChoice::round() const
{
    const QVariant number = m_round->currentData();
    return number.isValid() ? std::optional(Id<Round>(number.toLongLong())) : std::nullopt;
}

std::optional<Id<Trial>> VendorChoice::trial() const
{
    const Vendor *known = vendor();
    if (!known || !round())
        return std::nullopt;
    const Trial *trial = m_session.book().trialOf(*round(), known->id);
    return trial ? std::optional(trial->id) : std::nullopt;
}

QString VendorChoice::problem() const
{
    if (trial())
        return {};
    const QString name = m_vendor->currentText().simplified();
    if (name.isEmpty())
        return tr("Who is to do it? Name a vendor.");
    if (!round())
        return tr("There is no round yet: begin one first.");
    const QString roundName = m_session.book().get(*round()).name;
    if (const Vendor *known = vendor())
        return tr("%1 has no place in %2.").arg(known->name, roundName);
    return tr("%1 is not in the book.").arg(wording::quoted(name));
}

QString VendorChoice::wayOn() const
{
    return m_add->isVisibleTo(this) ? tr("Press the button under the name, or name another.") : QString();
}

void VendorChoice::goToPlace()
{
    const Vendor *known = vendor();
    if (!known || trial())
        return;
    const std::vector<const Trial *> trials = m_session.book().trialsOf(known->id);
    const Trial *place = trials.empty() ? nullptr : trials.back();
    for (const Trial *each : trials) {
        if (!isOver(m_session.book(), each->id, m_session.today()))
            place = each;
    }
    if (place)
        chooseRound(place->round);
}

void VendorChoice::look()
{
    const QString name = m_vendor->currentText().simplified();
    const std::optional<Id<Trial>> chosen = trial();
    QStringList lines;
    if (chosen) {
        lines += whatIsKnown(m_session.book(), m_session.book().get(*chosen), m_session.today());
    } else if (!name.isEmpty()) {
        lines += problem();
        if (const Vendor *known = vendor()) {
            for (const Trial *each : m_session.book().trialsOf(known->id))
                lines += whatIsKnown(m_session.book(), *each, m_session.today());
        }
    }
    m_known->setText(lines.join(u' '));
    m_known->setVisible(!lines.isEmpty());
    const bool offer = !chosen && !name.isEmpty() && round();
    m_add->setVisible(offer);
    if (offer) {
        const QString roundName = m_session.book().get(*round()).name;
        const QString words = vendor() ? tr("List %1 in %2") : tr("Add %1 to %2");
        const QString who = vendor() ? vendor()->name : name;
        m_add->setText(words.arg(inButton(who), inButton(roundName)));
        m_add->setAccessibleName(words.arg(who, roundName));
        m_add->setToolTip(m_add->accessibleName());
    }
    emit changed();
}

void VendorChoice::addOrList()
{
    Command command;
    if (const Vendor *known = vendor()) {
        command = command::ListVendor{.round = *round(), .vendor = known->id};
    } else {
        VendorDetails details;
        details.name = m_vendor->currentText().simplified();
        command = command::AddVendor{.vendor = details, .round = round()};
    }
    if (const std::optional<QString> reason = whyNot(m_session.ask(command)))
        emit refused(*reason);
    else
        offerVendors();
    look();
}

} // namespace proven
