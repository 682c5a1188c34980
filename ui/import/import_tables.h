#pragma once

#include "models/row_table.h"

#include "import/import_reading.h"

#include <QCoreApplication>

#include <optional>
#include <set>
#include <utility>

namespace proven {

/// One cell, or a row as a whole, that can't be taken.
struct RejectionRow {
    qint64 number = 0; ///< of the row in its file
    int place = 0;     ///< among the rejections of that row
    QString file;
    QString about; ///< what the row is about, from its other cells
    QString column;
    std::optional<int> fileColumn; ///< where the cell stands, if it can be mended here
    QString value;
    QString reason;
    [[nodiscard]] std::pair<qint64, int> key() const { return {number, place}; }
    bool operator==(const RejectionRow &) const = default;
};

/// The rows that can't be taken, each with its reason. A cell can be mended in place.
class RejectionTable : public RowTable<RejectionRow> {
    Q_OBJECT

public:
    enum ColumnPlace { Number, About, ColumnName, Value, Reason };
    explicit RejectionTable(QObject *parent);
    void show(const ImportLook &look);
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void mended(qint64 row, int column, const QString &text);
};

/// What only looks like something that is there already.
struct LikenessRow {
    Likeness::Kind kind = Likeness::Kind::Job;
    qint64 number = 0;
    QString name;
    QString like;
    QString meant;
    bool canBeLeftOut = false; ///< it is a row of the first file
    [[nodiscard]] std::pair<qint64, QString> key() const { return {number, name + u'\n' + like}; }
    bool operator==(const LikenessRow &) const = default;
};
class LikenessTable : public RowTable<LikenessRow> {
    Q_DECLARE_TR_FUNCTIONS(LikenessTable)

public:
    enum ColumnPlace { Number, Name, Like, Act };
    explicit LikenessTable(QObject *parent);
    /// `file`: the one whose rows can be left out.
    void show(const std::vector<Likeness> &likenesses, const QString &file);
};

/// A vendor of the table, and whether their rows come in.
struct ImportVendorRow {
    QString name;
    qint64 rows = 0;
    bool isKnown = false; ///< has a place in the round already
    bool isChosen = false;
    [[nodiscard]] QString key() const { return name; }
    bool operator==(const ImportVendorRow &) const = default;
};
class ImportVendorTable : public RowTable<ImportVendorRow> {
    Q_OBJECT

public:
    enum ColumnPlace { Name, Rows };
    explicit ImportVendorTable(QObject *parent);
    void show(const std::vector<ImportVendorRow> &vendors);
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void choiceChanged();
};

/// The first rows of a file under what its columns are read as; columns that are not read stand at the end.
class PreviewTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(const ImportLook &look);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Heading {
        QString words;
        QString below; ///< what the file calls it
        int column = -1;
        std::optional<QString> constant;
        bool isRead = false;
    };
    [[nodiscard]] QString textAt(const QModelIndex &index) const;
    std::vector<Heading> m_headings;
    std::vector<QStringList> m_rows;
    std::vector<qint64> m_numbers;
    std::map<qint64, QString> m_rejected; ///< why a row can't be taken
};

} // namespace proven
