#include "import/import_dialog.h"

#include "import/import_columns.h"
#include "import/import_shape_fields.h"
#include "import/import_words.h"
#include "look/space.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
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

    m_file = sectionLabel(tr("No table yet"), this);
    m_choose = new QPushButton(tr("&Choose another…"), this);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    auto *paste = new QPushButton(tr("&Paste rows"), this);
    paste->setAutoDefault(false);
    paste->setToolTip(tr("Rows that were copied in a spreadsheet, with their headings"));
    connect(paste, &QPushButton::clicked, this, &ImportDialog::pasteRows);
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("These are"));
    for (const TableKind kind :
         {TableKind::Engagements, TableKind::Vendors, TableKind::Touchpoints, TableKind::Tasks, TableKind::Rounds,
          TableKind::Decisions, TableKind::Units, TableKind::Snoozes, TableKind::Book, TableKind::History})
        m_kind->addItem(importwords::of(kind), static_cast<int>(kind));
    m_kindLabel = new QLabel(tr("&These are"), this);
    m_kindLabel->setBuddy(m_kind);
    auto *top = new QHBoxLayout;
    top->setSpacing(space.unit());
    top->addWidget(m_file, 1);
    top->addWidget(m_kindLabel);
    top->addWidget(m_kind);
    top->addWidget(m_choose);
    top->addWidget(paste);
    column->addLayout(top);

    m_shape = new ImportShapeFields(this);
    column->addWidget(m_shape);
    m_nothing = new EmptyState(this);
    m_nothing->say(
        tr("A table from any program: a spreadsheet saved as CSV, a list with tabs, an export of this program. Choose the file, drop it "
           "here, or copy rows in a spreadsheet and paste them. Nothing comes in before you have seen it."),
        tr("Choose a &file…"));
    connect(m_nothing, &EmptyState::pressed, this, &ImportDialog::chooseFile);
    column->addWidget(m_nothing, 1);

    m_columns = new ImportColumns(this);
    m_columns->setAccessibleName(tr("What is read from where"));
    m_tabs = new QTabWidget(this);
    m_tabs->setAccessibleName(tr("What would come in"));
    m_tabs->setDocumentMode(true);
    m_middle = new QSplitter(this);
    m_middle->setChildrenCollapsible(false);
    m_middle->addWidget(m_columns);
    m_middle->addWidget(m_tabs);
    m_middle->setStretchFactor(0, 2);
    m_middle->setStretchFactor(1, 3);
    column->addWidget(m_middle, 1);
    layOutTabs();
    layOutFoot();
    showNothing();
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
    m_rejectionView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                     | QAbstractItemView::AnyKeyPressed);
    m_rejectionView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_rejectionView->setShares({9, 26, 17, 19, 34});
    m_rejectionView->wrapWords();
    m_likenessView = view(m_likenesses, tr("Rows that look like something that is there"));
    m_likenessView->setShares({9, 26, 42, 23});
    m_likenessView->wrapWords();
    connect(m_likenessView, &TableView::buttonPressed, this,
            [this](const QModelIndex &index) { readAs(m_likenesses.at(index.row())); });
    connect(m_likenessView, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { readAs(m_likenesses.at(index.row())); });
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
    m_summary = sentenceLabel({}, this);
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
