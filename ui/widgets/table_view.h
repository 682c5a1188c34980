#pragma once

#include <QTableView>

#include <vector>

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
    /// How the columns share the width, one number each, until the owner gives them widths of their own.
    void setShares(std::vector<int> shares);
    /// As high as its rows, up to so many, where it stands among other things on a page.
    void fitHeightToRows(int mostRows);
    /// Shows long words on as many lines as they need, instead of shortening them.
    void wrapWords();
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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void measureRows();
    [[nodiscard]] int heightOf(int rows) const;
    void rememberColumns();
    void restoreColumns();
    void fitRows();
    void shareWidth();

    PaintedCell *m_cell;
    QString m_rememberedAs;
    int m_mostRows = 0;
    int m_fittedTo = -1; ///< the width that the rows have their heights for; none: they have not
    std::vector<int> m_shares;
    bool m_isSharing = false;    ///< the columns are being given their shares
    bool m_hasOwnWidths = false; ///< the owner gave them others, or another order
};

} // namespace proven
