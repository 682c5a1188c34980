#include "import/import_dialog.h"

#include "exchange/file_writer.h"
#include "files/automatic_backup.h"
#include "import/import_columns.h"
#include "import/import_memory.h"
#include "import/import_shape_fields.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace proven {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

ImportDialog::ImportDialog(Session &session, std::optional<Id<Round>> round, QWidget *parent)
    : Dialog(parent), m_session(session), m_round(round), m_rejections(this), m_likenesses(this), m_vendors(this)
{
    setWindowTitle(tr("Import a table"));
    setAcceptDrops(true);
    layOut();
    listen();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::listen()
{
    connect(&m_reading, &ImportReading::looked, this,
            [this](const std::shared_ptr<const ImportLook> &look) { take(look); });
    connect(&m_reading, &ImportReading::progressed, m_progress, &QProgressBar::setValue);
    connect(m_shape, &ImportShapeFields::changed, this, [this](bool cells) {
        m_shape->fillIn(m_options);
        if (cells) {
            // Other cells: what was said about columns and rows is about cells that are no more.
            m_hasBegun = false;
            m_options.isWholeMapping = false;
            m_options.map.clear();
            m_options.set.clear();
            m_options.mended.clear();
            m_options.leftOut.clear();
        }
        lookAgain();
    });
    connect(m_columns, &ImportColumns::changed, this, [this] {
        const auto roundBefore = constantRound();
        m_columns->fillIn(m_options);
        // Another round has other places.
        if (roundBefore != constantRound() && m_hasChosenVendors) {
            m_hasChosenVendors = false;
            m_options.vendors.clear();
        }
        lookAgain();
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_options.kind = static_cast<TableKind>(m_kind->currentData().toInt());
        m_options.map.clear();
        m_options.set.clear();
        m_options.vendors.clear();
        m_hasChosenVendors = false;
        m_hasBegun = false;
        m_options.isWholeMapping = false;
        lookAgain();
    });
    connect(&m_rejections, &RejectionTable::mended, this, [this](qint64 row, int column, const QString &text) {
        m_options.mended[{row, column}] = text;
        lookAgain();
    });
    connect(&m_vendors, &ImportVendorTable::choiceChanged, this, [this] {
        m_options.vendors = m_vendors.chosen();
        m_hasChosenVendors = true;
        lookAgain();
    });
    // Another program, or a day that turned, may have changed what can come in. What came in itself is no news.
    const auto lookWhereItMatters = [this] {
        if (isVisible() && !m_isComingIn)
            lookAgain();
    };
    connect(&m_session, &Session::changed, this, lookWhereItMatters);
    connect(&m_session, &Session::dayTurned, this, lookWhereItMatters);
}

void ImportDialog::chooseFile()
{
    const QString folder = m_files.empty() ? QDir::homePath() : QFileInfo(m_files.front().path()).absolutePath();
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Import a table"), folder,
                                                            tr("Tables (*.csv *.tsv *.tab *.txt);;All files (*)"));
    if (!paths.isEmpty())
        take(paths);
}

void ImportDialog::take(const QStringList &paths)
{
    std::vector<SourceFile> files = filesOnDisk(paths);
    const QString name = files.size() == 1 ? files.front().name() : tr("%1 files").arg(files.size());
    begin(std::move(files), name);
    m_file->setToolTip(paths.join(u'\n'));
}

void ImportDialog::paste(const QString &text)
{
    const QString name = tr("Pasted rows");
    begin({SourceFile::inMemory(name, text.toUtf8())}, name);
    m_file->setToolTip({});
}

void ImportDialog::pasteRows()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (const QStringList paths = localFiles(*copied); !paths.isEmpty())
        take(paths);
    else if (!copied->text().trimmed().isEmpty())
        paste(copied->text());
    else
        m_notice->say(
            Tone::NeedsALook,
            tr("Nothing was copied yet: choose the rows in the spreadsheet, with their headings, and copy them there."));
}

void ImportDialog::begin(std::vector<SourceFile> files, const QString &name)
{
    m_files = std::move(files);
    m_options = {};
    m_options.isAssisted = true;
    m_hasBegun = false;
    m_hasChosenVendors = false;
    m_look.reset();
    m_shape->begin({});
    m_file->setText(name);
    showNothing();
    lookAgain();
}

void ImportDialog::lookAgain()
{
    if (m_files.empty())
        return;
    m_bringIn->setEnabled(false);
    m_progress->setValue(0);
    m_progress->setVisible(true);
    m_summary->setText(tr("Looking at %1 …").arg(m_file->text()));
    m_reading.look({.files = m_files,
                    .options = m_options,
                    .book = m_session.book(),
                    .today = m_session.today(),
                    .badRows = m_skipBad->isChecked() ? BadRows::Skip : BadRows::Refuse});
}

void ImportDialog::take(std::shared_ptr<const ImportLook> look)
{
    if (beginWithGuesses(*look) || chooseTheFittest(*look)) {
        lookAgain();
        return;
    }
    m_progress->setVisible(false);
    m_look = std::move(look);
    showLook(*m_look);
}

/// Takes over what was guessed, or what was said about the last table like it, as what is asked for: from then on only
/// a person changes it. False where there is nothing to take over.
bool ImportDialog::beginWithGuesses(const ImportLook &look)
{
    const TablePreview &preview = look.preview;
    if (m_hasBegun || m_files.size() > 1 || preview.isOurs || (preview.refusal && preview.rows.empty()))
        return false;
    m_hasBegun = true;
    m_options.isWholeMapping = true;
    m_begunWith = preview.sources;
    const std::optional<ImportOptions> remembered = preview.shape.header.value ? rememberedMapping(preview.header)
                                                                               : std::nullopt;
    const bool isOtherKind = remembered && m_options.kind && *m_options.kind != *remembered->kind;
    if (remembered && !isOtherKind) {
        m_options.kind = remembered->kind;
        m_options.map = remembered->map;
        m_options.set = remembered->set;
        m_options.dates = remembered->dates;
        m_options.decimal = remembered->decimal;
        m_shape->begin(m_options);
        m_begunWith.clear();
        for (const auto &[field, column] : m_options.map)
            m_begunWith.push_back({.field = field,
                                   .column = column.toInt() - 1,
                                   .constant = {},
                                   .sureness = Sureness::Likely,
                                   .because = tr("as for the last table with these columns")});
    } else if (!preview.kind) {
        // An owner's table is most likely one of jobs; the columns that were not found are theirs to say.
        m_options.kind = TableKind::Engagements;
        m_hasBegun = false;
        m_options.isWholeMapping = false;
        return true;
    } else {
        m_options.kind = preview.kind->value;
        for (const TablePreview::Source &source : preview.sources) {
            if (source.column >= 0)
                m_options.map.emplace_back(source.field, QString::number(source.column + 1));
            else if (source.constant)
                m_options.set.emplace_back(source.field, *source.constant);
        }
    }
    const bool needsRound = preview.missing.contains(QStringLiteral("round"));
    const auto round = constantRound();
    const bool isAnotherBooks = round && !m_session.book().roundNamed(*round) && !m_session.book().all<Round>().empty();
    if (needsRound || isAnotherBooks) {
        std::erase_if(m_options.set, [](const auto &pair) { return pair.first == u"round"; });
        m_options.set.emplace_back(QStringLiteral("round"), suggestedRound());
        m_begunWith.push_back({.field = QStringLiteral("round"),
                               .column = -1,
                               .constant = suggestedRound(),
                               .sureness = Sureness::Open,
                               .because = tr("the table names no round")});
    }
    return true;
}

std::optional<QString> ImportDialog::constantRound() const
{
    for (const auto &[field, value] : m_options.set) {
        if (field == u"round")
            return value;
    }
    return std::nullopt;
}

QString ImportDialog::suggestedRound() const
{
    const Book &book = m_session.book();
    if (m_round && book.find(*m_round))
        return book.get(*m_round).name;
    for (const Round &round : book.all<Round>()) {
        if (round.open && freePlacesIn(round.name) > 0)
            return round.name;
    }
    // The first round of a book is called after the file that fills it.
    const QString name = QFileInfo(m_files.front().name()).completeBaseName().replace(u'_', u' ').simplified();
    return name.isEmpty() ? tr("Jobs") : name.left(1).toUpper() + name.mid(1);
}

int ImportDialog::freePlacesIn(const QString &name) const
{
    const Round *round = m_session.book().roundNamed(name);
    return placesPerRound - (round ? static_cast<int>(m_session.book().trialsOf(round->id).size()) : 0);
}

int ImportDialog::freePlaces() const
{
    return freePlacesIn(constantRound().value_or(QString()));
}

/// Where a table has more vendors than its round has places, those with the most rows are chosen to begin with.
bool ImportDialog::chooseTheFittest(const ImportLook &look)
{
    if (m_hasChosenVendors || !constantRound())
        return false;
    const Book &book = m_session.book();
    const Round *round = book.roundNamed(*constantRound());
    const auto hasPlace = [&](const QString &name) {
        const Vendor *vendor = book.vendorNamed(name);
        return round && vendor && book.trialOf(round->id, vendor->id);
    };
    int free = freePlaces();
    QStringList chosen;
    for (const ReadTables::VendorRows &vendor : look.read.vendors) {
        if (hasPlace(vendor.name) || free-- > 0)
            chosen += vendor.name;
    }
    if (chosen.size() == static_cast<qsizetype>(look.read.vendors.size()))
        return false;
    m_hasChosenVendors = true;
    m_options.vendors = chosen;
    return true;
}

std::variant<QString, Trouble> ImportDialog::copyBefore()
{
    if (!m_session.backups())
        return m_session.ledger().keepCopy(tr("before import %1").arg(m_session.today().toString(Qt::ISODate)));
    auto made = m_session.backups()->makeBefore(BackupReason::BeforeImport);
    if (auto *trouble = std::get_if<Trouble>(&made))
        return std::move(*trouble);
    return std::get<Backup>(made).path;
}

void ImportDialog::bringIn()
{
    if (!m_look || m_reading.isLooking())
        return;
    const auto kept = copyBefore();
    if (const auto *trouble = std::get_if<Trouble>(&kept)) {
        m_notice->say(Tone::NeedsALook, tr("Nothing came in: the book could not be copied before."), {trouble->text});
        return;
    }
    m_imported = {.title = {},
                  .rest = whatBecomesOfTheRest(*m_look),
                  .copy = std::get<QString>(kept),
                  .rejectedPath = {},
                  .rejectedRows = 0,
                  .rejectedFault = {},
                  .jobs = {}};
    const std::shared_ptr<const ImportLook> look = m_look;
    m_isComingIn = true;
    const Performance performance = m_session.ask(command::Import{look->plan.tables});
    m_isComingIn = false;
    if (m_notice->sayWhyNot(performance))
        return;
    const Performed &performed = std::get<Performed>(performance);
    m_imported.title = performed.title;
    for (const Change<Engagement> &change : performed.changes.of<Engagement>()) {
        if (const auto *added = std::get_if<Added<Engagement>>(&change))
            m_imported.jobs.push_back(added->record.id);
    }
    writeRejected();
    if (m_files.size() == 1 && look->preview.shape.header.value && !look->preview.isOurs)
        rememberMapping(look->preview.header, m_options);
    accept();
}

void ImportDialog::writeRejected()
{
    m_imported.rejectedRows = rejectedRowsIn(m_look->plan.rejected);
    for (const SourceFile &file : m_files) {
        const QByteArray bytes = rejectedTable(file, m_options, m_look->plan.rejected);
        if (bytes.isEmpty())
            continue;
        // What was pasted has no file to stand beside.
        const QString beside =
            file.path().isEmpty()
                ? QFileInfo(m_session.ledger().path()).dir().filePath(file.name() + QStringLiteral(".csv"))
                : file.path();
        const QString path = rejectedPath(beside);
        if (const auto fault = writeFile(path, bytes, Existing::Keep))
            m_imported.rejectedFault = fault->text;
        else
            m_imported.rejectedPath = path;
    }
}

void ImportDialog::readAs(const LikenessRow &row)
{
    if (row.kind == Likeness::Kind::VendorName)
        m_options.readAs[foldedName(row.name)] = row.meant;
    else if (row.canBeLeftOut)
        m_options.leftOut.insert(row.number);
    // Whoever was one name too many may be no more: who is chosen is asked anew.
    if (row.kind == Likeness::Kind::VendorName && m_hasChosenVendors) {
        m_hasChosenVendors = false;
        m_options.vendors.clear();
    }
    lookAgain();
}

void ImportDialog::reject()
{
    m_reading.stop();
    Dialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    take(localFiles(*event->mimeData()));
}

} // namespace proven
