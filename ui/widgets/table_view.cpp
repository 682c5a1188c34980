#include "widgets/table_view.h"

#include "space.h"
#include "widgets/painted_cell.h"

#include <QEvent>
#include <QHeaderView>
#include <QSettings>

#include <algorithm>

namespace proven {

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
    measureRows();
}

TableView::~TableView()
{
    if (!m_rememberedAs.isEmpty() && model())
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

void TableView::setStretched(int column)
{
    m_stretched = column;
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    restoreColumns();
}

void TableView::restoreColumns()
{
    const QByteArray state = m_rememberedAs.isEmpty() ? QByteArray() : QSettings().value(m_rememberedAs).toByteArray();
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
}

void TableView::fitHeightToRows(int mostRows)
{
    m_mostRows = mostRows;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollMode(ScrollPerItem);
    updateGeometry();
}

QSize TableView::sizeHint() const
{
    const QSize usual = QTableView::sizeHint();
    if (m_mostRows == 0 || !model())
        return usual;
    const int rows = std::clamp(model()->rowCount(), 1, m_mostRows);
    const int scrollBar = rows < model()->rowCount() ? 2 : 0;
    return {usual.width(),
            horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + scrollBar};
}

QSize TableView::minimumSizeHint() const
{
    const QSize usual = QTableView::minimumSizeHint();
    return m_mostRows == 0 ? usual : QSize(usual.width(), sizeHint().height());
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

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

void TableView::measureRows()
{
    verticalHeader()->setDefaultSectionSize(Space(*this).row());
}

} // namespace proven
