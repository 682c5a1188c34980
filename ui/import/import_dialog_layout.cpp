#include "import/import_dialog.h"

#include "dialogs/notice.h"
#include "import/import_columns.h"
#include "import/import_shape_fields.h"
#include "import/import_words.h"
#include "space.h"
#include "widgets/labels.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int widthInEm = 84;
constexpr int heightInEm = 54;
constexpr double shareOfScreen = 0.9;

} // namespace

void ImportDialog::layOut()
{
    const Space space(*this);
    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());

    m_file = sectionLabel(tr("No table yet: choose a file, drop it here, or paste rows."), this);
    auto *choose = new QPushButton(tr("&Choose a file…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    auto *paste = new QPushButton(tr("&Paste rows"), this);
    paste->setAutoDefault(false);
    paste->setToolTip(tr("Rows that were copied in a spreadsheet, with their headings"));
    connect(paste, &QPushButton::clicked, this, &ImportDialog::pasteRows);
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("These are"));
    for (const TableKind kind : {TableKind::Engagements, TableKind::Vendors, TableKind::Touchpoints, TableKind::Tasks, TableKind::Rounds,
                                 TableKind::Decisions, TableKind::Units, TableKind::Snoozes, TableKind::Book, TableKind::History})
        m_kind->addItem(importwords::of(kind), static_cast<int>(kind));
    auto *kindLabel = new QLabel(tr("&These are"), this);
    kindLabel->setBuddy(m_kind);
    auto *top = new QHBoxLayout;
    top->setSpacing(space.unit());
    top->addWidget(m_file, 1);
    top->addWidget(kindLabel);
    top->addWidget(m_kind);
    top->addWidget(choose);
    top->addWidget(paste);
    column->addLayout(top);

    m_shape = new ImportShapeFields(this);
    column->addWidget(m_shape);

    m_columns = new ImportColumns(this);
    m_columns->setAccessibleName(tr("What is read from where"));
    m_tabs = new QTabWidget(this);
    m_tabs->setAccessibleName(tr("What would come in"));
    m_tabs->setDocumentMode(true);
    auto *middle = new QSplitter(this);
    middle->setChildrenCollapsible(false);
    middle->addWidget(m_columns);
    middle->addWidget(m_tabs);
    middle->setStretchFactor(0, 2);
    middle->setStretchFactor(1, 3);
    column->addWidget(middle, 1);
    layOutTabs();
    layOutFoot();
    const QSize most = screen()->availableSize() * shareOfScreen;
    resize(QSize(space.em * widthInEm, space.em * heightInEm).boundedTo(most));
}

void ImportDialog::layOutTabs()
{
    const auto view = [this](QAbstractItemModel &model, const QString &name) {
        auto *table = new TableView(name, {}, this);
        table->setModel(&model);
        table->horizontalHeader()->setStretchLastSection(true);
        return table;
    };
    m_previewView = view(m_preview, tr("The first rows"));
    m_rejectionView = view(m_rejections, tr("Rows that can't be taken"));
    m_rejectionView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_rejectionView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_rejectionView->setShares({8, 26, 18, 20, 34});
    m_likenessView = view(m_likenesses, tr("Rows that look like something that is there"));
    m_likenessView->setShares({8, 28, 42, 24});
    connect(m_likenessView, &TableView::buttonPressed, this, [this](const QModelIndex &index) { readAs(m_likenesses.at(index.row())); });
    connect(m_likenessView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { readAs(m_likenesses.at(index.row())); });
    m_vendorView = view(m_vendors, tr("Vendors of the table"));
    m_vendorView->setShares({70, 20});
    // Ours paints no boxes to tick.
    m_vendorView->setItemDelegateForColumn(ImportVendorTable::Name, new QStyledItemDelegate(m_vendorView));

    auto *vendors = new QWidget(this);
    auto *column = new QVBoxLayout(vendors);
    const Space space(*this);
    Space::in(*column, 0, space.unit());
    m_vendorsNote = sentenceLabel({}, vendors);
    column->addWidget(m_vendorsNote);
    column->addWidget(m_vendorView, 1);

    m_tabs->addTab(m_previewView, tr("Rows"));
    m_tabs->addTab(m_rejectionView, tr("Rejected"));
    m_tabs->addTab(m_likenessView, tr("Alike"));
    m_tabs->addTab(vendors, tr("Vendors"));
}

void ImportDialog::layOutFoot()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_notice = new Notice(this);
    m_notice->clear();
    m_skipBad = new QCheckBox(tr("Leave out the rows that can't be taken, and &write them to a file"), this);
    m_skipBad->setChecked(true);
    m_skipBad->hide();
    connect(m_skipBad, &QCheckBox::toggled, this, &ImportDialog::lookAgain);
    m_summary = sentenceLabel(tr("A table from any program: a spreadsheet saved as CSV, a list with tabs, an export of this program."), this);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("How much of the table is read"));
    m_progress->hide();
    column->addWidget(m_notice);
    column->addWidget(m_skipBad);
    column->addWidget(m_summary);
    column->addWidget(m_progress);

    auto *buttons = new QDialogButtonBox(this);
    m_bringIn = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_bringIn->setEnabled(false);
    m_bringIn->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::bringIn);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

} // namespace proven
