#pragma once

#include <QTableView>

namespace proven {

class PaintedCell;

/// A table as this program shows them: whole rows, room to breathe, Enter or a double click for the row's own act, and
/// Tab to leave it.
class TableView : public QTableView {
    Q_OBJECT

public:
    /// `accessibleName` is what a screen reader calls the table; `rememberedAs`, where not empty, keeps columns and
    /// sorting under that name.
    TableView(const QString &accessibleName, const QString &rememberedAs, QWidget *parent = nullptr);
    ~TableView() override;

    void setModel(QAbstractItemModel *model) override;
    /// The column that takes what room is left.
    void setStretched(int column);
    /// As high as its rows, where it stands among other things on a page that scrolls.
    void fitHeightToRows(int mostRows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The row that is chosen, or an invalid index.
    [[nodiscard]] QModelIndex chosen() const;

signals:
    /// Another row is chosen, or what it holds has changed.
    void chosenChanged();
    /// The button painted in that cell was clicked.
    void buttonPressed(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void measureRows();
    void restoreColumns();

    PaintedCell *m_cell;
    QString m_rememberedAs;
    int m_mostRows = 0;
    int m_stretched = -1;
};

} // namespace proven
