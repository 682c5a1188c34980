#include "import/import_reading.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <utility>

namespace proven {

namespace {

constexpr std::chrono::milliseconds betweenTellings{100};
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

struct ImportReading::Run {
    std::atomic_bool stop = false;
    std::atomic_int hundredths = 0;
};

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

ImportReading::ImportReading(QObject *parent) : QObject(parent), m_tell(new QTimer(this))
{
    m_tell->setInterval(betweenTellings);
    connect(m_tell, &QTimer::timeout, this, [this] {
        if (m_run)
            emit progressed(m_run->hundredths);
    });
}

ImportReading::~ImportReading()
{
    stop();
    for (QThread *thread : m_threads) {
        thread->wait();
        delete thread;
    }
}

void ImportReading::look(ImportWish wish)
{
    stop();
    m_run = std::make_shared<Run>();
    m_tell->start();
    QThread *thread = QThread::create([this, run = m_run, wish = std::move(wish)] {
        const auto goOn = [&run](qint64 read, qint64 whole) {
            if (whole > 0)
                run->hundredths = static_cast<int>(read * hundred / whole);
            return !run->stop.load();
        };
        std::shared_ptr<const ImportLook> look = lookAtTables(wish, goOn);
        // This outlives its threads: it waits for them.
        QMetaObject::invokeMethod(
            this, [this, run, look] { end(run, look); }, Qt::QueuedConnection);
    });
    m_threads.push_back(thread);
    connect(thread, &QThread::finished, this, [this, thread] {
        std::erase(m_threads, thread);
        thread->deleteLater();
    });
    thread->start();
}

void ImportReading::stop()
{
    if (m_run)
        m_run->stop = true;
    m_run.reset();
    m_tell->stop();
}

void ImportReading::end(const std::shared_ptr<Run> &run, std::shared_ptr<const ImportLook> look)
{
    if (run != m_run || !look)
        return;
    m_run.reset();
    m_tell->stop();
    emit looked(std::move(look));
}

} // namespace proven
