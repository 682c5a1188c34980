#include "import/import_tables.h"

#include "import/import_words.h"
#include "rules/field_words.h"

#include <QLocale>

#include <algorithm>

namespace proven {

namespace {

/// No owner reads further; the rest is counted.
constexpr std::size_t mostShown = 500;

QString cellAt(const QStringList &cells, int column)
{
    return column >= 0 && column < cells.size() ? cells[column].simplified() : QString();
}

/// What a row is about: whom, and what.
QString aboutRow(const TablePreview &preview, const QStringList &cells)
{
    QStringList parts;
    for (const TablePreview::Source &source : preview.sources) {
        const bool names = source.field == u"vendor" || source.field == u"title" || source.field == u"name";
        if (const QString cell = names ? cellAt(cells, source.column) : QString(); !cell.isEmpty())
            parts += cell;
    }
    return parts.join(QStringLiteral(": "));
}

/// The column of the file that a rejection is about: told by the file's name for it or by ours.
std::optional<int> fileColumnOf(const TablePreview &preview, const QString &column)
{
    for (const TablePreview::Source &source : preview.sources) {
        const bool isMeant = source.column >= 0
                             && (source.field == column || preview.header.value(source.column) == column);
        if (isMeant)
            return source.column;
    }
    return std::nullopt;
}

} // namespace

RejectionTable::RejectionTable(QObject *parent) : RowTable(parent)
{
    setColumns({
        Column(tr("Row"),
               [](const RejectionRow &row) { return row.number > 0 ? QString::number(row.number) : QString(); })
            .sortedBy([](const RejectionRow &a, const RejectionRow &b) { return a.key() < b.key(); })
            .with([](const RejectionRow &, int role) {
                return role == ToneRole ? QVariant(static_cast<int>(Tone::NeedsALook)) : QVariant();
            }),
        Column(tr("About"), [](const RejectionRow &row) { return row.about; }),
        Column(tr("Column"), [](const RejectionRow &row) { return row.column; }),
        Column(tr("It says"), [](const RejectionRow &row) { return row.value; })
            .with([](const RejectionRow &row, int role) {
                if (role == Qt::EditRole)
                    return QVariant(row.value);
                if (role == HintRole && row.value.isEmpty() && row.fileColumn)
                    return QVariant(tr("nothing"));
                return role == Qt::ToolTipRole && row.fileColumn
                           ? QVariant(tr("Press F2 or click twice to mend it here."))
                           : QVariant();
            }),
        Column(tr("Why it can't be taken"), [](const RejectionRow &row) { return row.reason; }),
    });
}

void RejectionTable::show(const ImportLook &look)
{
    std::vector<RejectionRow> rows;
    std::map<qint64, int> places;
    for (const RejectedRow &rejected : look.plan.rejected) {
        if (rows.size() == mostShown)
            break;
        const auto cells = look.rejectedRows.find(rejected.at.row);
        const bool isHere = cells != look.rejectedRows.end() && rejected.at.file == look.file;
        const std::optional<int> column = isHere ? fileColumnOf(look.preview, rejected.column) : std::nullopt;
        rows.push_back({.number = rejected.at.row,
                        .place = places[rejected.at.row]++,
                        .file = rejected.at.file,
                        .about = isHere ? aboutRow(look.preview, cells->second) : QString(),
                        .column = column ? look.preview.header.value(*column) : wording::fieldNamed(rejected.column),
                        .fileColumn = column,
                        .value = rejected.value,
                        .reason = rejected.reason});
    }
    become(rows);
}

Qt::ItemFlags RejectionTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = RowTable::flags(index);
    const bool canBeMended = index.isValid() && index.column() == Value && at(index.row()).fileColumn;
    return canBeMended ? usual | Qt::ItemIsEditable : usual;
}

bool RejectionTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    RejectionRow row = at(index.row());
    if (row.value == value.toString())
        return false;
    row.value = value.toString();
    replace(index.row(), row);
    emit mended(row.number, *row.fileColumn, row.value);
    return true;
}

LikenessTable::LikenessTable(QObject *parent) : RowTable(parent)
{
    setColumns({
        Column(tr("Row"),
               [](const LikenessRow &row) { return row.number > 0 ? QString::number(row.number) : QString(); })
            .sortedBy([](const LikenessRow &a, const LikenessRow &b) { return a.key() < b.key(); }),
        Column(tr("What"), [](const LikenessRow &row) { return row.name; }),
        Column(tr("What it looks like"), [](const LikenessRow &row) { return row.like; }),
        Column(tr("If it is the same"),
               [](const LikenessRow &row) {
                   if (row.kind == Likeness::Kind::VendorName)
                       return tr("Same vendor");
                   return row.canBeLeftOut ? tr("Leave it out") : QString();
               })
            .with([](const LikenessRow &row, int role) {
                if (role == Qt::ToolTipRole && row.kind == Likeness::Kind::VendorName)
                    return QVariant(tr("Its rows are read as those of %1.").arg(row.meant));
                const bool hasButton = row.kind == Likeness::Kind::VendorName || row.canBeLeftOut;
                return role == ButtonRole && hasButton ? QVariant(true) : QVariant();
            }),
    });
}

void LikenessTable::show(const std::vector<Likeness> &likenesses, const QString &file)
{
    std::vector<LikenessRow> rows;
    for (const Likeness &each : likenesses) {
        const LikenessRow row{each.kind, each.at.row, each.name, each.like, each.meant, each.at.file == file};
        const bool isThere = std::any_of(rows.begin(), rows.end(),
                                         [&](const LikenessRow &other) { return other.key() == row.key(); });
        if (!isThere)
            rows.push_back(row);
        if (rows.size() == mostShown)
            break;
    }
    become(rows);
}

ImportVendorTable::ImportVendorTable(QObject *parent) : RowTable(parent)
{
    setColumns({
        Column(tr("Vendor"),
               [](const ImportVendorRow &row) {
                   return row.isKnown ? tr("%1 (has a place already)").arg(row.name) : row.name;
               }),
        Column(tr("Rows"),
               [](const ImportVendorRow &row) { return QLocale().toString(static_cast<qlonglong>(row.rows)); })
            .sortedBy([](const ImportVendorRow &a, const ImportVendorRow &b) { return a.rows < b.rows; })
            .rightAligned(),
    });
}

void ImportVendorTable::show(const std::vector<ImportVendorRow> &vendors)
{
    become(vendors);
}

QStringList ImportVendorTable::chosen() const
{
    QStringList names;
    for (const ImportVendorRow &row : rows()) {
        if (row.isChosen)
            names += row.name;
    }
    return names;
}

Qt::ItemFlags ImportVendorTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = RowTable::flags(index);
    return index.column() == Name ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant ImportVendorTable::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && index.isValid() && index.column() == Name)
        return at(index.row()).isChosen ? Qt::Checked : Qt::Unchecked;
    return RowTable::data(index, role);
}

bool ImportVendorTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Name)
        return false;
    ImportVendorRow row = at(index.row());
    row.isChosen = value.toInt() == Qt::Checked;
    replace(index.row(), row);
    emit choiceChanged();
    return true;
}

void PreviewTable::show(const ImportLook &look)
{
    // Another mapping is another table: there is nothing to keep of the one before.
    beginResetModel();
    m_headings.clear();
    const TablePreview &preview = look.preview;
    std::set<int> read;
    for (const TablePreview::Source &source : preview.sources) {
        if (source.column < 0 && !source.constant)
            continue;
        read.insert(source.column);
        m_headings.push_back(
            {.words = wording::fieldNamed(source.field),
             .below = source.column < 0 ? tr("the same for every row") : preview.header.value(source.column),
             .column = source.column,
             .constant = source.constant,
             .isRead = true});
    }
    for (int column = 0; column < preview.header.size(); ++column) {
        if (!read.contains(column))
            m_headings.push_back(
                {.words = preview.header[column], .below = tr("not read"), .column = column, .constant = {}});
    }
    m_rows = preview.rows;
    m_numbers = preview.numbers;
    m_rejected.clear();
    for (const RejectedRow &rejected : look.plan.rejected)
        m_rejected.try_emplace(rejected.at.row, importwords::of(rejected));
    endResetModel();
}

int PreviewTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewTable::columnCount(const QModelIndex &parent) const
{
    // The first one is the row's number.
    return parent.isValid() || m_headings.empty() ? 0 : static_cast<int>(m_headings.size()) + 1;
}

QString PreviewTable::textAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == 0)
        return QString::number(m_numbers[row]);
    const Heading &heading = m_headings[static_cast<std::size_t>(index.column()) - 1];
    return heading.constant ? *heading.constant : cellAt(m_rows[row], heading.column);
}

QVariant PreviewTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return textAt(index);
    const auto rejected = m_rejected.find(m_numbers[static_cast<std::size_t>(index.row())]);
    if (role == ToneRole && index.column() == 0 && rejected != m_rejected.end())
        return static_cast<int>(Tone::NeedsALook);
    if (role == Qt::ToolTipRole && rejected != m_rejected.end())
        return rejected->second;
    return {};
}

QVariant PreviewTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Row")) : QVariant();
    const Heading &heading = m_headings[static_cast<std::size_t>(section) - 1];
    if (role == Qt::DisplayRole)
        return heading.isRead ? heading.words : tr("%1 (not read)").arg(heading.words);
    if (role == Qt::ToolTipRole)
        return heading.isRead ? tr("%1: %2").arg(heading.words, heading.below) : heading.below;
    return {};
}

} // namespace proven
