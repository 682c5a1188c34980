#include "import/import_reading.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace proven {

namespace {

constexpr int previewedRows = 100;
constexpr std::size_t mostShownRejections = 500;
constexpr int hundred = 100;

std::set<qint64> shownRejections(const std::vector<RejectedRow> &rejected, const QString &file)
{
    std::set<qint64> rows;
    for (const RejectedRow &row : rejected) {
        if (row.at.file == file && row.at.row > 0)
            rows.insert(row.at.row);
        if (rows.size() == mostShownRejections)
            break;
    }
    return rows;
}

std::vector<Likeness> withNames(std::vector<Likeness> likenesses, const std::vector<Likeness> &names)
{
    for (const Likeness &name : names) {
        const bool isThere = std::any_of(likenesses.begin(), likenesses.end(), [&](const Likeness &each) {
            return each.kind == Likeness::Kind::VendorName && (each.name == name.name || each.name == name.meant);
        });
        if (!isThere)
            likenesses.push_back(name);
    }
    return likenesses;
}

} // namespace

std::shared_ptr<const ImportLook> lookAtTables(const ImportWish &wish, const ReadingProgress &goOn)
{
    auto look = std::make_shared<ImportLook>();
    const SourceFile &first = wish.files.front();
    look->file = first.name();
    look->preview = previewTable(first, wish.options, wish.book, previewedRows, goOn);
    const auto isStopped = [&] { return goOn && !goOn(0, 0); };
    if (isStopped())
        return nullptr;
    if (look->preview.refusal || !look->preview.missing.isEmpty())
        return look;
    look->read = readTables(wish.files, wish.options, wish.book, goOn);
    if (look->read.stopped)
        return nullptr;
    if (look->read.refusal)
        return look;
    ReadTables read = look->read;
    look->read.tables = {};
    look->plan = planImport(std::move(read), wish.book, wish.today, wish.badRows);
    if (isStopped())
        return nullptr;
    look->likenesses = likenesses(wish.book, look->plan.decided.changes, look->plan.tables);
    QStringList names;
    for (const ReadTables::VendorRows &vendor : look->read.vendors)
        names += vendor.name;
    // Also of those who are not chosen, or where there are too many to come in: a misspelt name is one too many.
    if (look->plan.refusal || look->read.rowsLeftOut > 0)
        look->likenesses = withNames(std::move(look->likenesses), alikeNames(wish.book, names));
    look->rejectedRows = rowsAsTheyStand(first, wish.options, shownRejections(look->plan.rejected, first.name()));
    return isStopped() ? nullptr : look;
}

ImportReading::ImportReading(QObject *parent) : QObject(parent)
{
    connect(&m_look, &QFutureWatcherBase::progressValueChanged, this, &ImportReading::progressed);
    connect(&m_look, &QFutureWatcherBase::finished, this, &ImportReading::hear);
}

ImportReading::~ImportReading()
{
    stop();
}

void ImportReading::look(ImportWish wish)
{
    stop();
    m_stop = std::stop_source();
    m_isLooking = true;
    const auto promise = std::make_shared<QPromise<std::shared_ptr<const ImportLook>>>();
    promise->setProgressRange(0, hundred);
    promise->start();
    m_look.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, wish = std::move(wish), stop = m_stop.get_token()] {
        promise->addResult(lookAtTables(wish, [&](qint64 read, qint64 whole) {
            if (whole > 0)
                promise->setProgressValue(static_cast<int>(read * hundred / whole));
            return !stop.stop_requested();
        }));
        promise->finish();
    });
}

void ImportReading::stop()
{
    m_stop.request_stop();
    m_isLooking = false;
}

void ImportReading::hear()
{
    if (m_stop.stop_requested())
        return;
    m_isLooking = false;
    if (const std::shared_ptr<const ImportLook> look = m_look.result())
        emit looked(look);
}

} // namespace proven
