#include "widgets/table_view.h"

#include "look/space.h"
#include "widgets/painted_cell.h"

#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QSettings>
#include <QToolTip>

#include <algorithm>
#include <numeric>
#include <utility>

namespace proven {

namespace {

constexpr int fewestRowsShown = 3;

} // namespace

TableView::TableView(const QString &accessibleName, const QString &rememberedAs, QWidget *parent)
    : QTableView(parent), m_cell(new PaintedCell(this)), m_rememberedAs(rememberedAs)
{
    setAccessibleName(accessibleName);
    setItemDelegate(m_cell);
    connect(m_cell, &PaintedCell::pressed, this, &TableView::buttonPressed);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->viewport()->installEventFilter(this);
    measureRows();
}

TableView::~TableView()
{
    rememberColumns();
}

void TableView::rememberColumns()
{
    if (!m_rememberedAs.isEmpty() && model() && m_hasOwnWidths)
        QSettings().setValue(m_rememberedAs, horizontalHeader()->saveState());
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::chosenChanged);
    connect(model, &QAbstractItemModel::rowsInserted, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        updateGeometry();
        emit chosenChanged();
    });
}

void TableView::setShares(std::vector<int> shares)
{
    m_shares = std::move(shares);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_hasOwnWidths = m_hasOwnWidths || !m_isSharing; });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { m_hasOwnWidths = true; });
    restoreColumns();
}

void TableView::shareWidth()
{
    const int all = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    if (m_hasOwnWidths || all <= 0)
        return;
    const QScopedValueRollback sharing(m_isSharing, true);
    int rest = viewport()->width();
    for (std::size_t column = 0; column < m_shares.size(); ++column) {
        const bool isLast = column + 1 == m_shares.size();
        const int width = isLast ? rest : viewport()->width() * m_shares[column] / all;
        setColumnWidth(static_cast<int>(column), width);
        rest -= width;
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    fitRows();
}

void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitRows();
}

void TableView::hideEvent(QHideEvent *event)
{
    // A page's model is gone before its table is.
    rememberColumns();
    QTableView::hideEvent(event);
}

void TableView::restoreColumns()
{
    const QByteArray state = m_rememberedAs.isEmpty() ? QByteArray() : QSettings().value(m_rememberedAs).toByteArray();
    m_hasOwnWidths = !state.isEmpty() && horizontalHeader()->restoreState(state);
}

void TableView::fitHeightToRows(int mostRows)
{
    m_mostRows = mostRows;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setVerticalScrollMode(ScrollPerItem);
    updateGeometry();
}

QSize TableView::sizeHint() const
{
    const QSize usual = QTableView::sizeHint();
    if (m_mostRows == 0 || !model())
        return usual;
    return {usual.width(), heightOf(std::clamp(model()->rowCount(), 1, m_mostRows))};
}

QSize TableView::minimumSizeHint() const
{
    const QSize usual = QTableView::minimumSizeHint();
    if (m_mostRows == 0 || !model())
        return usual;
    return {usual.width(), heightOf(std::clamp(model()->rowCount(), 1, fewestRowsShown))};
}

int TableView::heightOf(int rows) const
{
    int height = horizontalHeader()->sizeHint().height();
    const int known = std::min(rows, model()->rowCount());
    for (int row = 0; row < known; ++row)
        height += rowHeight(row);
    return height + (rows - known) * verticalHeader()->defaultSectionSize();
}

void TableView::wrapWords()
{
    setWordWrap(true);
    const auto fitAnew = [this] {
        m_fittedTo = -1;
        fitRows();
    };
    connect(model(), &QAbstractItemModel::rowsInserted, this, fitAnew);
    connect(model(), &QAbstractItemModel::dataChanged, this, fitAnew);
    connect(model(), &QAbstractItemModel::modelReset, this, fitAnew);
    connect(model(), &QAbstractItemModel::rowsMoved, this, fitAnew);
}

void TableView::fitRows()
{
    // Before it is seen it has no width of its own, and to lay out all words for another one takes long.
    if (!wordWrap() || !isVisible() || m_fittedTo == viewport()->width())
        return;
    m_fittedTo = viewport()->width();
    resizeRowsToContents();
    updateGeometry();
}

QModelIndex TableView::chosen() const
{
    if (!selectionModel())
        return {};
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : rows.first();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureRows();
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == horizontalHeader()->viewport() && event->type() == QEvent::ToolTip && model()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = horizontalHeader()->logicalIndexAt(help->pos());
        const bool fits = column < 0 || horizontalHeader()->sectionSizeHint(column) <= columnWidth(column);
        if (!fits && model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).isNull()) {
            QToolTip::showText(help->globalPos(), model()->headerData(column, Qt::Horizontal).toString(),
                               horizontalHeader()->viewport());
            return true;
        }
    }
    return QTableView::eventFilter(watched, event);
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

void TableView::measureRows()
{
    verticalHeader()->setDefaultSectionSize(Space(*this).row());
    m_fittedTo = -1;
    fitRows();
}

} // namespace proven
