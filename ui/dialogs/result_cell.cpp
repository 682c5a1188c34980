#include "dialogs/result_cell.h"

#include <QComboBox>
#include <QLineEdit>

namespace proven {

QWidget *ResultCell::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QComboBox(parent);
    editor->setEditable(true);
    editor->setInsertPolicy(QComboBox::NoInsert);
    editor->setFrame(false);
    editor->setAccessibleName(tr("Result"));
    editor->addItems(m_results);
    // Choosing is answering: there is nothing to confirm.
    connect(editor, &QComboBox::activated, this, [this, editor] {
        auto *self = const_cast<ResultCell *>(this);
        emit self->commitData(editor);
        emit self->closeEditor(editor);
    });
    return editor;
}

void ResultCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setEditText(index.data(Qt::EditRole).toString());
    box->lineEdit()->selectAll();
}

void ResultCell::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentText());
}

} // namespace proven
