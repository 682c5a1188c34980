#include "import/import_shape_fields.h"

#include "import/import_words.h"
#include "look/button_text.h"
#include "look/space.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace proven {

namespace {

constexpr int perRow = 3;
constexpr int gridColumnsPerField = 3;

} // namespace

ImportShapeFields::ImportShapeFields(QWidget *parent) : QWidget(parent)
{
    const Space space(*this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space.unit());
    grid->setVerticalSpacing(space.unit() / 2);
    m_encoding = addField(*grid, 0, tr("&Encoding"), true);
    m_separator = addField(*grid, 1, tr("&Separator"), true);
    m_lineEnds = addField(*grid, 2, tr("&Line ends"), true);
    m_header = addField(*grid, 3, tr("First &row"), true);
    m_dates = addField(*grid, 4, tr("&Dates"), false);
    m_decimal = addField(*grid, 5, tr("&Numbers"), false);
    for (int column = 1; column < perRow * gridColumnsPerField; column += gridColumnsPerField)
        grid->setColumnStretch(column, 1);

    for (const char *name :
         {"utf-8", "windows-1252", "utf-16le", "utf-16be", "iso-8859-1", "iso-8859-15", "windows-1250", "windows-1251"})
        m_encoding.choices->addItem(QString::fromLatin1(name).toUpper(), QString::fromLatin1(name));
    for (const QChar sign : {u',', u';', u'\t', u'|'})
        m_separator.choices->addItem(importwords::ofSeparator(sign), sign);
    m_lineEnds.choices->addItem(tr("any"), static_cast<int>(LineEnds::Unknown));
    m_lineEnds.choices->addItem(tr("LF"), static_cast<int>(LineEnds::LineFeed));
    m_lineEnds.choices->addItem(tr("bare CR"), static_cast<int>(LineEnds::CarriageReturn));
    m_lineEnds.choices->addItem(tr("CRLF"), static_cast<int>(LineEnds::Both));
    m_header.choices->addItem(tr("names the columns"), true);
    m_header.choices->addItem(tr("is a plain row"), false);
    m_dates.choices->addItem(tr("as they stand"));
    m_dates.choices->addItem(tr("day, month, year"), static_cast<int>(DateOrder::DayMonthYear));
    m_dates.choices->addItem(tr("month, day, year"), static_cast<int>(DateOrder::MonthDayYear));
    m_dates.choices->addItem(tr("year, month, day"), static_cast<int>(DateOrder::YearMonthDay));
    m_decimal.choices->addItem(tr("no decimals"));
    m_decimal.choices->addItem(tr("point, 1.5"), QChar(u'.'));
    m_decimal.choices->addItem(tr("comma, 1,5"), QChar(u','));
}

ImportShapeFields::Field ImportShapeFields::addField(QGridLayout &grid, int place, const QString &label, bool cells)
{
    Field field{new QComboBox(this), noteLabel({}, this)};
    auto *text = new QLabel(label, this);
    text->setBuddy(field.choices);
    field.choices->setAccessibleName(wordsOf(label));
    field.choices->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    field.sureness->setWordWrap(false);
    field.sureness->setMinimumWidth(field.sureness->fontMetrics().horizontalAdvance(importwords::of(Sureness::Open)));
    const int row = place / perRow;
    const int column = place % perRow * gridColumnsPerField;
    grid.addWidget(text, row, column);
    grid.addWidget(field.choices, row, column + 1);
    grid.addWidget(field.sureness, row, column + 2);
    connect(field.choices, &QComboBox::activated, this, [this, choices = field.choices, cells] {
        for (Field *each : {&m_encoding, &m_separator, &m_lineEnds, &m_header, &m_dates, &m_decimal}) {
            if (each->choices == choices)
                each->isSaid = choices->currentData().isValid();
        }
        emit changed(cells);
    });
    return field;
}

void ImportShapeFields::set(Field &field, const QVariant &value, Sureness sureness, const QString &because)
{
    const QSignalBlocker quiet(field.choices);
    int place = value.isValid() ? field.choices->findData(value) : 0;
    if (place < 0) {
        field.choices->addItem(value.toString(), value);
        place = field.choices->count() - 1;
    }
    field.choices->setCurrentIndex(place);
    field.sureness->setText(importwords::of(sureness));
    field.sureness->setToolTip(because);
    field.choices->setToolTip(because);
    field.choices->setAccessibleDescription(QStringList{importwords::of(sureness), because}.join(u' ').trimmed());
}

void ImportShapeFields::show(const ShapeGuesses &shape)
{
    set(m_encoding, shape.encoding.value.toLower(), shape.encoding.sureness, shape.encoding.because);
    set(m_separator, shape.separator.value, shape.separator.sureness, shape.separator.because);
    set(m_lineEnds, static_cast<int>(shape.lineEnds.value), shape.lineEnds.sureness, shape.lineEnds.because);
    set(m_header, shape.header.value, shape.header.sureness, shape.header.because);
}

void ImportShapeFields::show(const ReadTables &read)
{
    if (read.dates)
        set(m_dates, read.dates->value ? QVariant(static_cast<int>(*read.dates->value)) : QVariant(),
            read.dates->sureness, read.dates->because);
    else
        set(m_dates, {}, Sureness::Sure, tr("No date can be read in two ways."));
    if (read.decimal)
        set(m_decimal, read.decimal->value, read.decimal->sureness, read.decimal->because);
    else
        set(m_decimal, {}, Sureness::Sure, tr("No number that is read has a point or a comma."));
}

void ImportShapeFields::fillIn(ImportOptions &options) const
{
    options.encoding = m_encoding.isSaid ? m_encoding.choices->currentData().toString() : QString();
    const auto said = [](const Field &field, auto &&value) {
        using Value = std::remove_cvref_t<decltype(value(QVariant()))>;
        return field.isSaid ? std::optional<Value>(value(field.choices->currentData())) : std::nullopt;
    };
    options.delimiter = said(m_separator, [](const QVariant &data) { return data.toChar(); });
    options.lineEnds = said(m_lineEnds, [](const QVariant &data) { return static_cast<LineEnds>(data.toInt()); });
    options.header = said(m_header, [](const QVariant &data) { return data.toBool(); });
    options.dates = said(m_dates, [](const QVariant &data) { return static_cast<DateOrder>(data.toInt()); });
    options.decimal = said(m_decimal, [](const QVariant &data) { return data.toChar(); });
}

void ImportShapeFields::begin(const ImportOptions &remembered)
{
    for (Field *each : {&m_encoding, &m_separator, &m_lineEnds, &m_header, &m_dates, &m_decimal})
        each->isSaid = false;
    if (remembered.dates) {
        set(m_dates, static_cast<int>(*remembered.dates), Sureness::Said, {});
        m_dates.isSaid = true;
    }
    if (remembered.decimal) {
        set(m_decimal, *remembered.decimal, Sureness::Said, {});
        m_decimal.isSaid = true;
    }
}

} // namespace proven
