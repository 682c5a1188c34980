#include "guide/guide.h"

#include "look/space.h"
#include "widgets/labels.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace proven {

namespace {

constexpr int listInEm = 16;
constexpr int textInEm = 48;
constexpr int heightInEm = 38;

/// The text of a page; a picture that is wider than the text is made as wide.
class GuideText : public QTextBrowser {
public:
    explicit GuideText(QWidget *parent) : QTextBrowser(parent)
    {
        setOpenExternalLinks(false);
        // A bar that came and went would change the width that pictures are made for.
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        // Everything wraps; a table of full width is now and then a point too wide.
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        document()->setDocumentMargin(Space(*this).page());
    }

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        const QUrl place = source().resolved(name);
        // The pictures have few colours: what lies between two of them needs more.
        const QImage picture = QImage(u':' + place.path()).convertToFormat(QImage::Format_RGB32);
        const Space space(*this);
        const int room = viewport()->width() - 2 * space.page() - space.unit();
        return picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QTextBrowser::resizeEvent(event);
        if (event->oldSize().width() != event->size().width() && !source().isEmpty())
            reload();
    }
};

bool holdsAll(const GuidePage &page, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return page.text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

Guide::Guide(QWidget *parent)
    : QDialog(parent, Qt::Window), m_pages(readGuide()), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_nothing(noteLabel({}, this)), m_text(new GuideText(this))
{
    setWindowTitle(tr("Guide"));
    setAttribute(Qt::WA_QuitOnClose, false);
    const Space space(*this);
    m_search->setPlaceholderText(tr("Find in the guide"));
    m_search->setAccessibleName(tr("Find in the guide"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Pages of the guide"));
    m_list->setWordWrap(true);
    m_list->setSpacing(space.unit() / 2);
    m_text->setAccessibleName(tr("Text of the guide"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    auto *side = new QVBoxLayout;
    Space::in(*side, 0, space.unit());
    side->addWidget(m_search);
    side->addWidget(m_nothing);
    side->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    Space::in(*row, 0, space.betweenCards());
    row->addLayout(side, 1);
    row->addWidget(m_text, textInEm / listInEm);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    back->setAutoDefault(false);
    back->setEnabled(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());
    column->addLayout(row, 1);
    column->addWidget(buttons);
    resize(space.em * (listInEm + textInEm), space.em * heightInEm);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(m_text, &QTextBrowser::sourceChanged, this, &Guide::noteCurrent);
    connect(m_search, &QLineEdit::textChanged, this, &Guide::find);
    connect(m_search, &QLineEdit::returnPressed, this, &Guide::goOn);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showPage(item->data(Qt::UserRole).toString());
    });
    auto *toSearch = new QShortcut(QKeySequence::Find, this);
    connect(toSearch, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    listPages();
}

void Guide::openAt(const QString &page)
{
    static QPointer<Guide> guide;
    if (!guide) {
        guide = new Guide;
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->showPage(page);
    guide->show();
    guide->raise();
    guide->activateWindow();
}

void Guide::showPage(const QString &name)
{
    if (name != page())
        m_text->setSource(QUrl(QStringLiteral("qrc%1/%2.md").arg(guideFolder(), name)));
}

QString Guide::page() const
{
    return QFileInfo(m_text->source().path()).baseName();
}

void Guide::find(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    listPages();
    mark();
}

void Guide::listPages()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const GuidePage &page : m_pages) {
        if (!holdsAll(page, m_words))
            continue;
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(Qt::UserRole, page.name);
        if (page.name == this->page())
            m_list->setCurrentItem(item);
    }
    m_nothing->setVisible(m_list->count() == 0);
    m_nothing->setText(tr("No page has all of these words: %1.").arg(m_words.join(QStringLiteral(", "))));
}

/// To the next place of the words on this page, and from the last one to the next page of the list.
void Guide::goOn()
{
    if (m_words.isEmpty() || m_list->count() == 0)
        return;
    if (m_list->currentItem() && m_text->find(m_words.front()))
        return;
    m_list->setCurrentRow((m_list->currentRow() + 1) % m_list->count());
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(m_words.front());
}

void Guide::mark()
{
    QList<QTextEdit::ExtraSelection> places;
    for (const QString &word : m_words) {
        for (QTextCursor at = m_text->document()->find(word); !at.isNull(); at = m_text->document()->find(word, at)) {
            QTextEdit::ExtraSelection place;
            place.cursor = at;
            place.format.setBackground(palette().color(QPalette::Highlight));
            place.format.setForeground(palette().color(QPalette::HighlightedText));
            places += place;
        }
    }
    m_text->setExtraSelections(places);
}

void Guide::noteCurrent()
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == page())
            m_list->setCurrentRow(row);
    }
    mark();
}

} // namespace proven
