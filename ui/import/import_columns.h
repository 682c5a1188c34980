#pragma once

#include "exchange/import_reader.h"

#include <QScrollArea>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace proven {

/// What each of our columns is read from: a column of the file, one text for every row, or nothing.
class ImportColumns : public QScrollArea {
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent);
    void show(const TablePreview &preview);
    /// Says in `options` what the fields say.
    void fillIn(ImportOptions &options) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A person changed what is read from where.
    void changed();

private:
    struct Field {
        QString name;
        QComboBox *source;
        QLineEdit *constant;
        QLabel *sureness;
    };
    void build(const TablePreview &preview);
    void addField(QGridLayout &grid, const TablePreview &preview, const TablePreview::Source &source, bool isRequired);
    void set(const Field &field, const TablePreview::Source &source) const;

    std::vector<Field> m_fields;
    std::optional<TableKind> m_kind;
    QStringList m_header;
};

} // namespace proven
