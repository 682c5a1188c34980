#include "pages/round_page.h"

#include "look/space.h"
#include "models/round_figures.h"
#include "pages/corners_card.h"
#include "pages/steps.h"
#include "rules/chances.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "widgets/chooser.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"
#include "widgets/page_scroll.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

RoundPage::RoundPage(Session &session, Steps &steps, QWidget *parent)
    : Page(session, steps, parent), m_rounds(this), m_places(session, this), m_sorted(m_places, this),
      m_choose(new QComboBox(this)), m_scroll(new PageScroll(this)), m_body(new QWidget(m_scroll)),
      m_noRound(new EmptyState(this))
{
    m_summary = sentenceLabel({}, m_body);
    m_chance = noteLabel({}, m_body);
    m_chance->setToolTip(
        tr("Made-up vendors, some good and many not, share thirty jobs a month; a keeper is ready at month six."));
    m_cost = noteLabel({}, m_body);
    m_pace = noteLabel({}, m_body);
    m_table = new TableView(tr("The ten places of this round"), QStringLiteral("columns/round"), m_body);
    m_sortNote =
        noteLabel(tr("Kept promises and liked are sorted by the cautious end of the range: 9 to 1 sure it is at "
                     "least that."),
                  m_body);
    m_add = new QPushButton(tr("Add a vendor"), m_body);
    m_addMenu = new QMenu(this);
    m_open = new QPushButton(tr("Open vendor"), m_body);
    m_takeOut = new QPushButton(tr("Take out of the round"), m_body);
    m_close = new QPushButton(m_body);
    m_corners = new CornersCard(session, m_body);

    m_choose->setModel(&m_rounds);
    m_choose->setAccessibleName(tr("Round"));
    letShrink(*m_choose);
    m_table->setModel(&m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RoundTable::Kept, Qt::DescendingOrder);
    m_table->setShares({15, 15, 18, 16, 10, 14});
    m_table->fitHeightToRows(placesPerRound);
    m_add->setMenu(m_addMenu);
    layOut();

    connect(m_choose, &QComboBox::activated, this, [this](int place) { show(Id<Round>(m_rounds.at(place).id)); });
    connect(m_table, &QAbstractItemView::activated, this, &RoundPage::openRow);
    connect(m_table, &TableView::chosenChanged, this, &RoundPage::showChosen);
    connect(m_addMenu, &QMenu::aboutToShow, this, &RoundPage::buildAddMenu);
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->chosen()); });
    connect(m_takeOut, &QPushButton::clicked, this, [this] {
        if (const PlaceRow *place = chosenPlace(); place && place->trial)
            this->steps().ask(command::RemoveCandidate{.trial = *place->trial});
    });
    connect(m_noRound, &EmptyState::pressed, this, [this] { this->steps().addRound(); });
    connect(m_corners, &CornersCard::vendorWanted, this,
            [this](Id<Trial> trial) { this->steps().showVendor(book().get(trial).vendor, trial); });
}

void RoundPage::layOut()
{
    const Space space(*this);
    auto *edit = new QPushButton(tr("Edit round…"), m_body);
    auto *fresh = new QPushButton(tr("New round…"), m_body);
    connect(edit, &QPushButton::clicked, this, [this] {
        if (m_round)
            steps().editRound(*m_round);
    });
    connect(fresh, &QPushButton::clicked, this, [this] { steps().addRound(); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_round && book().get(*m_round).open)
            steps().closeRound(*m_round);
        else if (m_round)
            steps().openRoundAgain(*m_round);
    });

    auto *choose = new QHBoxLayout;
    choose->setSpacing(space.unit());
    choose->addWidget(m_choose, 1);
    choose->addStretch(1);
    choose->addWidget(m_close);
    choose->addWidget(edit);
    choose->addWidget(fresh);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space.unit());
    buttons->addWidget(m_sortNote, 1);
    buttons->addWidget(m_takeOut);
    buttons->addWidget(m_open);
    buttons->addWidget(m_add);

    auto *body = new QVBoxLayout(m_body);
    Space::in(*body, 0, space.unit());
    body->addLayout(choose);
    body->addWidget(m_summary);
    body->addWidget(m_chance);
    body->addWidget(m_cost);
    body->addWidget(m_pace);
    body->addWidget(m_table);
    body->addLayout(buttons);
    body->addSpacing(space.unit());
    body->addWidget(m_corners, 1);
    m_scroll->hold(m_body);

    m_noRound->say(tr("A round is one kind of work and up to ten vendors who get a try at it. You have none yet."),
                   tr("Set up a round…"));
    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());
    column->addWidget(titleLabel(tr("Round"), this));
    column->addWidget(m_noRound, 1);
    column->addWidget(m_scroll, 1);
}

Page::Chosen RoundPage::chosen() const
{
    const PlaceRow *place = chosenPlace();
    Chosen chosen = place && place->trial ? about(*place->trial) : Chosen{};
    chosen.round = m_round;
    return chosen;
}

void RoundPage::show(Id<Round> round)
{
    m_round = round;
    turnTo();
}

void RoundPage::follow(const Changes &changes)
{
    offerRounds();
    m_places.follow(changes);
    sayFigures();
    showChosen();
}

void RoundPage::readAgain()
{
    offerRounds();
    readRound();
}

void RoundPage::offerRounds()
{
    std::vector<Choice> choices;
    for (const bool open : {true, false}) {
        for (const Round &round : book().all<Round>()) {
            if (round.open == open)
                choices.push_back({round.id.number(), open ? round.name : tr("%1 (closed)").arg(round.name)});
        }
    }
    m_rounds.offer(choices);
    const bool isGone = !m_round || !book().find(*m_round);
    if (isGone) {
        m_round = choices.empty() ? std::nullopt : std::optional(Id<Round>(choices.front().id));
        m_places.show(m_round);
    }
    m_choose->setCurrentIndex(m_round ? m_rounds.rowOf(m_round->number()) : -1);
    m_noRound->setVisible(!m_round);
    m_scroll->setVisible(m_round.has_value());
}

void RoundPage::readRound()
{
    m_places.show(m_round);
    sayFigures();
    if (!m_table->chosen().isValid() && m_sorted.rowCount() > 0)
        m_table->selectRow(0);
    showChosen();
}

void RoundPage::sayFigures()
{
    if (!m_round)
        return;
    m_corners->show(m_places.readings());
    m_summary->setText(roundInWords(book(), *m_round, session().today()));
    const std::optional<QString> chance = whatTryingMoreBrings(book(), *m_round);
    m_chance->setText(chance.value_or(QString()));
    m_chance->setVisible(chance.has_value());
    m_cost->setText(costInWords(book(), *m_round, session().today()));
    const QString paceSoFar = paceInWords(book(), m_places.readings(), session().today());
    m_pace->setText(paceSoFar);
    m_pace->setVisible(!paceSoFar.isEmpty());
}

const PlaceRow *RoundPage::chosenPlace() const
{
    const QModelIndex index = m_table->chosen();
    return index.isValid() ? &m_places.at(m_sorted.mapToSource(index).row()) : nullptr;
}

void RoundPage::openRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PlaceRow place = m_places.at(m_sorted.mapToSource(index).row());
    if (!place.trial)
        steps().addVendor(m_round);
    else
        steps().showVendor(book().get(*place.trial).vendor, place.trial);
}

void RoundPage::showChosen()
{
    const PlaceRow *place = chosenPlace();
    const bool isVendor = place && place->trial;
    m_open->setEnabled(isVendor);
    const bool removable = isVendor && book().find(*place->trial) && mayBeRemoved(book(), *place->trial);
    m_takeOut->setVisible(removable);
    const Round *round = m_round ? book().find(*m_round) : nullptr;
    m_add->setEnabled(round && round->open);
    m_close->setText(round && !round->open ? tr("Open again") : tr("Close round…"));
    emit chosenChanged();
}

void RoundPage::buildAddMenu()
{
    m_addMenu->clear();
    m_addMenu->addAction(tr("New vendor…"), this, [this] { steps().addVendor(m_round); });
    m_addMenu->addSeparator();
    for (const Vendor &vendor : book().all<Vendor>()) {
        if (vendor.archived || !m_round || book().trialOf(*m_round, vendor.id))
            continue;
        QString name = vendor.name;
        // An & in a name is no mnemonic.
        name.replace(u'&', QStringLiteral("&&"));
        m_addMenu->addAction(name, this, [this, id = vendor.id] {
            steps().ask(command::ListVendor{.round = *m_round, .vendor = id});
        });
    }
}

} // namespace proven
