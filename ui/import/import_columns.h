#pragma once

#include "exchange/import_reader.h"

#include <QScrollArea>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

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
        QLabel *label;
        bool isFolded = false; ///< among those that few tables have
    };
    void build(const TablePreview &preview);
    Field &addField(QGridLayout &grid, const TablePreview &preview, const TablePreview::Source &source,
                    bool isRequired);
    void addFold(QGridLayout &grid);
    void showFolded(bool shown);
    void sayNotRead(const TablePreview &preview);
    void set(const Field &field, const TablePreview::Source &source) const;

    std::vector<Field> m_fields;
    std::optional<TableKind> m_kind;
    QStringList m_header;
    QToolButton *m_fold = nullptr;
    QLabel *m_notRead = nullptr; ///< which columns of the file nothing is read from
};

} // namespace proven
