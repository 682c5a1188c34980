#include "pages/corners_card.h"

#include "look/space.h"
#include "widgets/labels.h"
#include "widgets/quadrant.h"
#include "widgets/table_view.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int pictureShare = 7;
constexpr int wordsShare = 3;
/// From this width on the words stand beside the picture, else below it.
constexpr int sideBySideInEm = 60;

} // namespace

CornersCard::CornersCard(const Session &session, QWidget *parent)
    : Card(tr("Whom to keep: reliable and liked"), parent), m_corners(session, this), m_sorted(m_corners, this),
      m_shown(new QStackedWidget(this)), m_picture(new Quadrant(m_shown)),
      m_table(new TableView(tr("Reliable and liked, as a table"), QStringLiteral("columns/corners"), m_shown)),
      m_saying(sentenceLabel({}, this)), m_worth(new QWidget(this)), m_waiting(sentenceLabel({}, this)),
      m_asTable(new QPushButton(tr("Show as table"), this))
{
    const Space space(*this);
    m_table->setModel(&m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(4, Qt::DescendingOrder);
    m_table->setShares({16, 16, 17, 9, 17});
    m_shown->addWidget(m_picture);
    m_shown->addWidget(m_table);
    m_asTable->setCheckable(true);
    m_saying->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_saying->setObjectName(QStringLiteral("cornersInWords"));

    auto *words = new QVBoxLayout;
    words->setSpacing(space.betweenCards());
    words->addWidget(m_saying, 1);
    words->addWidget(
        noteLabel(tr("The bigger the dot, the more is known. The thin lines are the ranges: 9 to 1 sure on "
                     "either side."),
                  this));
    words->addWidget(m_asTable, 0, Qt::AlignLeft);
    m_sides = new QBoxLayout(QBoxLayout::TopToBottom, m_worth);
    Space::in(*m_sides, 0, space.page());
    m_sides->addWidget(m_shown, pictureShare);
    m_sides->addLayout(words, wordsShare);
    contents().addWidget(m_worth, 1);
    contents().addWidget(m_waiting);

    connect(m_asTable, &QPushButton::toggled, this, &CornersCard::showTable);
    connect(m_picture, &Quadrant::dotPressed, this, [this](qint64 key) { emit vendorWanted(Id<Trial>(key)); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit vendorWanted(m_corners.at(m_sorted.mapToSource(index).row()).trial);
    });
}

void CornersCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isWide = width() >= Space(*this).em * sideBySideInEm;
    m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CornersCard::showTable(bool asTable)
{
    m_shown->setCurrentIndex(asTable ? 1 : 0);
    m_asTable->setText(asTable ? tr("Show as picture") : tr("Show as table"));
}

void CornersCard::show(const Readings &readings)
{
    m_corners.show(readings);
    const Corners &corners = m_corners.corners();
    m_worth->setVisible(corners.isWorthAPicture());
    m_waiting->setVisible(!corners.isWorthAPicture());
    m_picture->show(corners.picture());
    m_saying->setText(corners.saying.join(QStringLiteral("\n\n")));
    m_waiting->setText(corners.waiting());
}

} // namespace proven
