#include "import/import_columns.h"

#include "import/import_words.h"
#include "look/space.h"
#include "rules/field_words.h"
#include "widgets/chooser.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace proven {

namespace {

// What a drop-down stands for where it names no column of the file.
constexpr int nothing = -1;
constexpr int sameForAll = -2;

bool isRequired(TableKind kind, const QString &field)
{
    const int place = placeOfColumn(kind, field);
    return place >= 0 && columnsOf(kind)[static_cast<std::size_t>(place)].required;
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

QSize ImportColumns::sizeHint() const
{
    const Space space(*this);
    return {space.em * 28, space.em * 20};
}

QSize ImportColumns::minimumSizeHint() const
{
    const Space space(*this);
    const int inner = widget() ? widget()->minimumSizeHint().width() : 0;
    return {inner + verticalScrollBar()->sizeHint().width(), space.em * 8};
}

void ImportColumns::show(const TablePreview &preview)
{
    if (!preview.kind)
        return;
    if (m_kind != preview.kind->value || m_header != preview.header)
        build(preview);
    for (const Field &field : m_fields) {
        const auto source = std::find_if(preview.sources.begin(), preview.sources.end(),
                                         [&](const auto &each) { return each.field == field.name; });
        if (source != preview.sources.end())
            set(field, *source);
    }
    sayNotRead(preview);
}

void ImportColumns::sayNotRead(const TablePreview &preview)
{
    QStringList names;
    for (int column = 0; column < preview.header.size(); ++column) {
        const bool isRead = std::any_of(preview.sources.begin(), preview.sources.end(),
                                        [&](const auto &source) { return source.column == column; });
        if (!isRead && !preview.header[column].isEmpty())
            names += preview.header[column];
    }
    m_notRead->setText(names.isEmpty() ? QString() : tr("Not read: %1.").arg(names.join(QStringLiteral(", "))));
    m_notRead->setVisible(!names.isEmpty());
}

void ImportColumns::build(const TablePreview &preview)
{
    m_kind = preview.kind->value;
    m_header = preview.header;
    m_fields.clear();
    auto *fields = new QWidget(this);
    fields->setAutoFillBackground(false);
    auto *grid = new QGridLayout(fields);
    const Space space(*this);
    grid->setContentsMargins(0, 0, space.unit(), 0);
    grid->setHorizontalSpacing(space.unit());
    grid->setVerticalSpacing(space.unit() / 2);
    // What a row needs stands first, then what was found, then what could be.
    const auto add = [&](auto wanted, bool folded) {
        for (const TablePreview::Source &source : preview.sources) {
            const bool required = isRequired(*m_kind, source.field);
            const bool isRead = source.column >= 0 || source.constant;
            if (!isTheLaws(source.field) && wanted(required, isRead))
                addField(*grid, preview, source, required).isFolded = folded;
        }
    };
    add([](bool required, bool) { return required; }, false);
    add([](bool required, bool isRead) { return !required && isRead; }, false);
    addFold(*grid);
    add([](bool required, bool isRead) { return !required && !isRead; }, true);
    showFolded(false);
    grid->setRowStretch(grid->rowCount(), 1);
    grid->setColumnStretch(1, 1);
    setWidget(fields);
    fields->show();
}

ImportColumns::Field &ImportColumns::addField(QGridLayout &grid, const TablePreview &preview,
                                              const TablePreview::Source &source, bool isRequired)
{
    const QString words = wording::fieldNamed(source.field);
    Field field{source.field, new QComboBox(this), new QLineEdit(this), noteLabel({}, this), new QLabel(this)};
    field.source->setAccessibleName(words);
    letShrink(*field.source);
    field.source->addItem(isRequired ? tr("choose a column") : tr("not in this table"), nothing);
    for (int column = 0; column < preview.header.size(); ++column) {
        const QString &name = preview.header[column];
        field.source->addItem(name.isEmpty() || !preview.shape.header.value ? tr("column %1").arg(column + 1) : name,
                              column);
    }
    field.source->addItem(tr("the same for every row"), sameForAll);
    field.constant->setAccessibleName(tr("%1, the same for every row").arg(words));
    field.constant->setPlaceholderText(tr("the same for every row"));
    field.sureness->setWordWrap(false);
    field.label->setText(isRequired ? tr("%1 (needed)").arg(words) : words);
    field.label->setBuddy(field.source);
    const int row = grid.rowCount();
    grid.addWidget(field.label, row, 0);
    grid.addWidget(field.source, row, 1);
    grid.addWidget(field.sureness, row, 2);
    grid.addWidget(field.constant, row + 1, 1);
    connect(field.source, &QComboBox::activated, this, [this, field] {
        const bool isConstant = field.source->currentData().toInt() == sameForAll;
        field.constant->setVisible(isConstant);
        if (isConstant)
            field.constant->setFocus(Qt::OtherFocusReason);
        if (!isConstant || !field.constant->text().isEmpty())
            emit changed();
    });
    connect(field.constant, &QLineEdit::editingFinished, this, [this, field] {
        if (field.constant->isModified()) {
            field.constant->setModified(false);
            emit changed();
        }
    });
    return m_fields.emplace_back(field);
}

void ImportColumns::addFold(QGridLayout &grid)
{
    m_notRead = noteLabel({}, this);
    m_notRead->setObjectName(QStringLiteral("notRead"));
    grid.addWidget(m_notRead, grid.rowCount(), 0, 1, 3);
    m_fold = new QToolButton(this);
    m_fold->setText(tr("&More that a table may have"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    grid.addWidget(m_fold, grid.rowCount(), 0, 1, 3);
    connect(m_fold, &QToolButton::toggled, this, &ImportColumns::showFolded);
}

void ImportColumns::showFolded(bool shown)
{
    m_fold->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    for (const Field &field : m_fields) {
        if (!field.isFolded)
            continue;
        field.label->setVisible(shown);
        field.source->setVisible(shown);
        field.sureness->setVisible(shown);
        field.constant->setVisible(shown && field.source->currentData().toInt() == sameForAll);
    }
}

void ImportColumns::set(const Field &field, const TablePreview::Source &source) const
{
    const QSignalBlocker quiet(field.source);
    // Somebody is about to type the constant.
    const bool isBeingSaid = field.source->currentData().toInt() == sameForAll && field.constant->text().isEmpty()
                             && !source.constant && source.column < 0;
    if (!isBeingSaid) {
        const int wanted = source.column >= 0 ? source.column : source.constant ? sameForAll : nothing;
        field.source->setCurrentIndex(field.source->findData(wanted));
        field.constant->setVisible(wanted == sameForAll && (!field.isFolded || m_fold->isChecked()));
        if (source.constant && !field.constant->isModified())
            field.constant->setText(*source.constant);
    }
    const bool isRead = source.column >= 0 || source.constant;
    field.sureness->setText(isRead ? importwords::of(source.sureness) : QString());
    field.sureness->setToolTip(source.because);
    field.source->setAccessibleDescription(
        isRead ? QStringList{importwords::of(source.sureness), source.because}.join(u' ').trimmed() : QString());
}

void ImportColumns::fillIn(ImportOptions &options) const
{
    options.kind = m_kind;
    options.map.clear();
    options.set.clear();
    for (const Field &field : m_fields) {
        const int source = field.source->currentData().toInt();
        // By number: names may be there twice or be empty.
        if (source >= 0)
            options.map.emplace_back(field.name, QString::number(source + 1));
        else if (source == sameForAll && !field.constant->text().trimmed().isEmpty())
            options.set.emplace_back(field.name, field.constant->text().trimmed());
    }
}

} // namespace proven
