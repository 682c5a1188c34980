#include "dialogs/paper_dialog.h"

#include "exchange/file_writer.h"
#include "look/space.h"
#include "paper/print.h"
#include "widgets/chooser.h"
#include "widgets/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace proven {

namespace {

constexpr int widthInEm = 60;
constexpr int heightInEm = 64;
constexpr double mostOfScreen = 0.9;

std::unique_ptr<QPrinter> newPrinter()
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(usualPage());
    return printer;
}

} // namespace

PaperDialog::PaperDialog(Session &session, std::vector<PaperWish> papers, QWidget *parent)
    : Dialog(parent), m_session(session), m_papers(std::move(papers)), m_printer(newPrinter()),
      m_choose(new QComboBox(this)), m_preview(new QPrintPreviewWidget(m_printer.get(), this)),
      m_previous(new QPushButton(tr("Pre&vious page"), this)), m_next(new QPushButton(tr("&Next page"), this)),
      m_whole(new QPushButton(tr("&Whole page"), this)), m_page(new QLabel(this)), m_notice(new Notice(this))
{
    Q_ASSERT(!m_papers.empty());
    setWindowTitle(tr("Print"));
    for (const PaperWish &wish : m_papers)
        m_choose->addItem(nameOf(wish, m_session.book()));
    m_preview->setAccessibleName(tr("The paper as it will be printed"));
    layOut();
    connect(m_choose, &QComboBox::activated, this, &PaperDialog::showChosen);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (paper())
            printOn(*paper(), *printer);
    });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PaperDialog::showPage);
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_whole, &QPushButton::toggled, this, [this](bool isWhole) {
        m_preview->setZoomMode(isWhole ? QPrintPreviewWidget::FitInView : QPrintPreviewWidget::FitToWidth);
    });
    showChosen();
}

PaperDialog::~PaperDialog()
{
    // The preview paints on the printer until it is gone.
    delete m_preview;
}

void PaperDialog::layOut()
{
    const Space space(*this);
    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());
    auto *choose = new QHBoxLayout;
    choose->setSpacing(space.unit());
    auto *label = new QLabel(tr("W&hat to print"), this);
    label->setBuddy(m_choose);
    m_choose->setAccessibleName(tr("What to print"));
    letShrink(*m_choose);
    choose->addWidget(label);
    choose->addWidget(m_choose, 1);
    column->addLayout(choose);
    column->addWidget(m_notice);
    // Keeps its room also while there is nothing to show.
    auto *stage = new QWidget(this);
    auto *onStage = new QVBoxLayout(stage);
    Space::in(*onStage, 0, 0);
    onStage->addWidget(m_preview);
    column->addWidget(stage, 1);

    auto *pages = new QHBoxLayout;
    pages->setSpacing(space.unit());
    m_preview->setZoomMode(QPrintPreviewWidget::FitToWidth);
    m_whole->setCheckable(true);
    m_whole->setToolTip(tr("Shows all of the page, in small letters"));
    pages->addWidget(m_previous);
    pages->addWidget(m_page);
    pages->addWidget(m_next);
    pages->addStretch(1);
    pages->addWidget(m_whole);
    column->addLayout(pages);

    auto *buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("&Copy as message"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    m_print = buttons->addButton(tr("P&rint…"), QDialogButtonBox::AcceptRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_print->setDefault(true);
    for (QPushButton *button : {m_copy, m_save, m_previous, m_next, m_whole, close})
        button->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &PaperDialog::copyMessage);
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::print);
    // As much of a page as the screen has room for.
    const int highest = static_cast<int>(screen()->availableSize().height() * mostOfScreen);
    resize(space.em * widthInEm, std::min(space.em * heightInEm, highest));
}

void PaperDialog::showChosen()
{
    const PaperWish &wish = m_papers[static_cast<std::size_t>(std::max(0, m_choose->currentIndex()))];
    m_notice->clear();
    if (!canBeMade(wish, m_session.book())) {
        m_made = NoLetter{tr("The book does not hold this any more: it was changed meanwhile.")};
    } else {
        m_made = paperFor(wish, m_session.book(), m_session.today());
    }
    if (const auto *none = std::get_if<NoLetter>(&m_made))
        m_notice->say(Tone::NeedsALook, none->text);
    for (QPushButton *button : {m_copy, m_save, m_print})
        button->setEnabled(paper());
    for (QWidget *shown : std::initializer_list<QWidget *>{m_preview, m_previous, m_page, m_next, m_whole})
        shown->setVisible(paper());
    // To a screen reader the paper is what it says. What the keyboard reaches is a view inside the preview.
    const QString words = paper() ? messageOf(*paper()) : QString();
    m_preview->setAccessibleDescription(words);
    for (auto *view : m_preview->findChildren<QGraphicsView *>()) {
        for (QWidget *reached : {static_cast<QWidget *>(view), view->viewport()}) {
            reached->setAccessibleName(m_preview->accessibleName());
            reached->setAccessibleDescription(words);
        }
    }
    m_preview->updatePreview();
    m_preview->setCurrentPage(1);
    showPage();
}

void PaperDialog::showPage()
{
    const int page = m_preview->currentPage();
    const int count = paper() ? m_preview->pageCount() : 0;
    m_page->setText(count > 0 ? tr("Page %1 of %2").arg(page).arg(count) : tr("No page"));
    m_previous->setEnabled(page > 1 && count > 0);
    m_next->setEnabled(page < count);
}

void PaperDialog::turn(int by)
{
    m_preview->setCurrentPage(m_preview->currentPage() + by);
    showPage();
}

void PaperDialog::print()
{
    const std::unique_ptr<QPrinter> printer = newPrinter();
    printer->setDocName(paper()->fileName);
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, std::max(1, m_preview->pageCount()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool isRange = printer->printRange() == QPrinter::PageRange;
    printOn(*paper(), *printer, isRange ? printer->fromPage() : 1, isRange ? printer->toPage() : 0);
    const QString file = printer->outputFileName();
    if (printer->printerState() == QPrinter::Error)
        m_notice->say(Tone::NeedsALook, tr("It could not be printed. Save it as a PDF and print that."));
    else if (file.isEmpty())
        tell(tr("Sent to %1: %2").arg(printer->printerName(), paper()->fileName));
    else
        tell(tr("Printed to %1").arg(QDir::toNativeSeparators(file)));
}

void PaperDialog::savePdf()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    // It asks before a file is replaced.
    QFileDialog dialog(this, tr("Save as PDF"), folder.path(), tr("PDF (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(paper()->fileName + QStringLiteral(".pdf"));
    if (dialog.exec() == QDialog::Accepted)
        saveTo(dialog.selectedFiles().constFirst());
}

bool PaperDialog::saveTo(const QString &path)
{
    if (!paper())
        return false;
    if (const auto fault = writeFile(path, pdfOf(*paper(), m_printer->pageLayout()), Existing::Replace)) {
        m_notice->say(Tone::NeedsALook, fault->text);
        return false;
    }
    tell(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

void PaperDialog::copyMessage()
{
    QApplication::clipboard()->setText(messageOf(*paper()));
    tell(tr("Copied: paste it into a message."));
}

void PaperDialog::tell(const QString &sentence)
{
    m_notice->say(Tone::Proven, sentence);
    emit told(sentence);
}

} // namespace proven
