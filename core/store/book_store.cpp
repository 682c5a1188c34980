#include "store/book_store.h"

#include "store/book_file.h"
#include "store/book_trouble.h"
#include "store/disk.h"
#include "store/kept_name.h"
#include "store/record_table.h"
#include "store/trouble_words.h"
#include "store/verified_copy.h"

#include <utility>

namespace proven {

namespace {

template <class Tuple, std::size_t... Places, class Act>
void inOppositeOrder(Tuple &tuple, std::index_sequence<Places...>, Act act)
{
    (act(std::get<sizeof...(Places) - 1 - Places>(tuple)), ...);
}

/// A half-written upgrade may have left the header of the new version over the tables of the old one.
int versionOnceTakenBack(const QString &path, int busyMilliseconds)
{
    Database database(path, Access::ReadWrite, busyMilliseconds);
    const qint64 version = database.number("PRAGMA user_version");
    if (version < 1)
        throw damage(path, TroubleWords::tr("it does not say of which version it is."));
    return static_cast<int>(version);
}

void requireMarked(Database &database)
{
    if (database.number("PRAGMA application_id") != bookApplicationId)
        throw damage(database.path(), TroubleWords::tr("another program overwrote it."));
}

Seal requireKeptSeal(Database &database)
{
    const auto seal = keptSeal(database);
    if (!seal)
        throw damage(database.path(), TroubleWords::tr("it does not say what it should hold."));
    return *seal;
}

} // namespace

BookStore::BookStore(const QString &path, Access access, int busyMilliseconds, const Schema &schema)
    : m_schema(schema), m_busyMilliseconds(busyMilliseconds), m_database(path, access, busyMilliseconds),
      m_tables(new Tables([&]<class... Records>(std::type_identity<std::tuple<RecordTable<Records>...>>) {
          return Tables(RecordTable<Records>(m_database)...);
      }(std::type_identity<Tables>()))),
      m_history(m_database)
{
}

BookStore::~BookStore() = default;

std::unique_ptr<BookStore> BookStore::open(const QString &path, int busyMilliseconds, const Schema &schema)
{
    int version = versionOfBookFile(path);
    const bool mayWrite = mayBeWritten(path);
    if (mayWrite && hasJournal(path))
        version = versionOnceTakenBack(path, busyMilliseconds);
    const bool isNewer = version > schema.version();
    const bool writable = !isNewer && mayWrite;
    std::unique_ptr<BookStore> store(
        new BookStore(path, writable ? Access::ReadWrite : Access::ReadOnly, busyMilliseconds, schema));
    if (isNewer)
        store->m_readOnly = newer(path).trouble();
    else if (!writable || store->m_database.isReadOnly())
        store->m_readOnly = notWritable(path).trouble();
    if (version < schema.version()) {
        if (store->m_readOnly)
            throw FileTrouble(Trouble::Kind::ReadOnly,
                              TroubleWords::tr("%1 was made by an older version of this program and must be upgraded "
                                               "before it can be read, but it can't be written. Nothing was changed. "
                                               "Copy the book to a place where you may write.")
                                  .arg(quotedPath(path)));
        store->upgrade(version);
    }
    return store;
}

std::unique_ptr<BookStore> BookStore::openToRead(const QString &path, int busyMilliseconds, const Schema &schema)
{
    const int version = versionOfBookFile(path);
    if (version < schema.version())
        throw FileTrouble(Trouble::Kind::ReadOnly,
                          TroubleWords::tr(
                              "%1 was made by an older version of this program and must be upgraded before "
                              "it can be read. Nothing was changed. Restore it, or open a copy of it.")
                              .arg(quotedPath(path)));
    std::unique_ptr<BookStore> store(new BookStore(path, Access::ReadOnly, busyMilliseconds, schema));
    store->m_readOnly = version > schema.version()
                            ? newer(path).trouble()
                            : Trouble{Trouble::Kind::ReadOnly,
                                      TroubleWords::tr("%1 was opened for reading alone. Nothing was changed. To work "
                                                       "on with it, restore it.")
                                          .arg(quotedPath(path))};
    return store;
}

std::unique_ptr<BookStore> BookStore::openDamaged(const QString &path, int busyMilliseconds, const Schema &schema)
{
    static_cast<void>(versionOfBookFile(path));
    std::unique_ptr<BookStore> store(new BookStore(path, Access::ReadOnly, busyMilliseconds, schema));
    store->m_readOnly = damage(path, TroubleWords::tr("what you see is what could be read of it.")).trouble();
    store->m_salvage = salvaged(store->m_database);
    return store;
}

void BookStore::create(const QString &path, const Changes &beginning, const StoredEntry &entry, const Schema &schema)
{
    NewFile file(path);
    {
        BookStore store(file.path(), Access::ReadWrite, nobodyToWaitFor, schema);
        Writing writing(store);
        schema.migrate(store.m_database, 0);
        writing.save(beginning);
        writing.append(entry, {beginning, {}});
        writing.commit();
    }
    {
        BookStore written(file.path(), Access::ReadOnly, nobodyToWaitFor, schema);
        Book expected;
        expected.apply(beginning);
        if (!integrityTrouble(written.m_database).isEmpty() || !(written.load() == expected))
            throw FileTrouble(Trouble::Kind::Other,
                              TroubleWords::tr("The new book %1 could not be read again as it was written, and was "
                                               "thrown away. See whether the disk is well.")
                                  .arg(quotedPath(path)));
    }
    file.moveIntoPlace();
}

void BookStore::upgrade(int from)
{
    WriteTransaction transaction(m_database);
    // Another program may have been quicker.
    if (m_database.number("PRAGMA user_version") != from)
        return;
    m_schema.requireUnaltered(m_database, from);
    // Sealed anew, damage would look whole for ever.
    if (from >= firstSealedVersion)
        requireSealed(reckonedSeal(m_database));
    const QString copy = keptNameBeside(path(), QStringLiteral("version %1").arg(from));
    {
        // The copy needs a connection of its own: this one holds the right to write, that no one else changes the book
        // between the copy and the upgrade.
        Database source(path(), Access::ReadOnly, nobodyToWaitFor);
        makeVerifiedCopy(source, copy);
    }
    m_schema.migrate(m_database, from);
    if (from < firstSealedVersion)
        m_history.chainAll();
    keepSeal(m_database, reckonedSeal(m_database));
    transaction.commit();
    m_copyBeforeUpgrade = copy;
}

void BookStore::copyTo(const QString &target)
{
    requireInPlace();
    m_database.forgetPages();
    requireContinued();
    Database source(path(), Access::ReadOnly, m_busyMilliseconds);
    makeVerifiedCopy(source, target);
}

void BookStore::rescueTo(const QString &target)
{
    // Its own connection still has the file, under whatever name; but another program may have written another book,
    // or an earlier state of this one, over it where it lies.
    m_database.forgetPages();
    requireContinued();
    makeVerifiedCopy(m_database, target);
}

QString BookStore::path() const
{
    return m_database.path();
}

void BookStore::requireInPlace()
{
    if (m_database.hasMoved())
        throw movedAway(path());
}

void BookStore::requireContinued()
{
    // Nothing was seen yet of a book that is being opened or made, and a newer one may keep its history otherwise.
    if (!m_lastSeen || m_database.number("PRAGMA user_version") > m_schema.version())
        return;
    requireMarked(m_database);
    if (!m_history.has(*m_lastSeen))
        throw overwritten(path());
}

void BookStore::requireUnaltered()
{
    requireMarked(m_database);
    requireContinued();
    const qint64 version = m_database.number("PRAGMA user_version");
    if (version > m_schema.version()) {
        // A newer program may have upgraded it while it was open here.
        m_readOnly = newer(path()).trouble();
        return;
    }
    m_schema.requireUnaltered(m_database, static_cast<int>(version));
}

void BookStore::requireSealed(const Seal &reckoned)
{
    if (reckoned != requireKeptSeal(m_database))
        throw damage(path(), TroubleWords::tr("what is in it is not what was saved last. The disk, or another program, "
                                              "changed it."));
}

bool BookStore::isNewer() const
{
    return m_readOnly && m_readOnly->kind == Trouble::Kind::Newer;
}

Book BookStore::loadTables()
{
    Book book;
    Seal reckoned;
    std::apply([&](auto &...table) { (table.load(book, reckoned), ...); }, *m_tables);
    if (!book.find(Id<Settings>(Settings::onlyId)))
        throw damage(path(), TroubleWords::tr("the book itself is not in it."));
    // What a newer version adds up can't be known.
    if (!isNewer()) {
        m_history.sealInto(reckoned);
        requireSealed(reckoned);
    }
    return book;
}

Book BookStore::load()
{
    if (m_salvage)
        return m_salvage->book;
    const ReadTransaction oneState(m_database);
    requireUnaltered();
    const qint64 version = m_database.number("PRAGMA data_version");
    try {
        Book book = loadTables();
        std::optional<StoredEntry> last = isNewer() ? m_lastSeen : m_history.last();
        // Seen is only what was read whole.
        m_seenVersion = version;
        m_unsure = false;
        m_lastSeen = std::move(last);
        return book;
    } catch (const FileTrouble &trouble) {
        if (!isNewer() || trouble.trouble().kind == Trouble::Kind::Locked)
            throw;
        throw FileTrouble(Trouble::Kind::Newer,
                          TroubleWords::tr(
                              "%1 was made by a newer version of this program, and this one can't read it. "
                              "Nothing was changed. Install the newer version.")
                              .arg(quotedPath(path())));
    }
}

bool BookStore::changedElsewhere()
{
    // What was read of a damaged file is not read again.
    if (m_salvage)
        return false;
    requireInPlace();
    return m_unsure || m_database.number("PRAGMA data_version") != m_seenVersion;
}

QStringList BookStore::examine()
{
    const ReadTransaction oneState(m_database);
    m_database.forgetPages();
    QStringList findings = integrityTrouble(m_database);
    try {
        requireUnaltered();
        if (!isNewer()) {
            requireSealed(reckonedSeal(m_database));
            findings += m_history.chainTrouble();
        }
    } catch (const FileTrouble &trouble) {
        findings += trouble.trouble().text;
    }
    return findings;
}

bool BookStore::readsAs(const Book &book)
{
    const ReadTransaction oneState(m_database);
    m_database.forgetPages();
    return changedElsewhere() || loadTables() == book;
}

BookStore::Writing::Writing(BookStore &store)
    : m_store(store), m_transaction([&]() -> Database & {
          if (store.m_readOnly)
              throw FileTrouble(*store.m_readOnly);
          store.requireInPlace();
          store.m_database.forgetPages();
          return store.m_database;
      }())
{
    m_store.requireContinued();
}

void BookStore::Writing::save(const Changes &changes)
{
    // What refers to others goes first and comes last. References are checked at the end.
    inOppositeOrder(*m_store.m_tables, std::make_index_sequence<std::tuple_size_v<Tables>>(),
                    [&]<class Record>(RecordTable<Record> &table) { table.take(changes.of<Record>(), m_change); });
    const auto put = [&]<class Record>(RecordTable<Record> &table) { table.put(changes.of<Record>(), m_change); };
    std::apply([&](auto &...table) { (put(table), ...); }, *m_store.m_tables);
}

qint64 BookStore::Writing::append(StoredEntry entry, const StoredChanges &changes)
{
    const auto last = m_store.m_history.last();
    entry.number = last ? last->number + 1 : 1;
    m_store.m_history.insert(entry, changes, m_change);
    m_lastAppended = std::move(entry);
    return m_lastAppended->number;
}

void BookStore::Writing::rewrite(const StoredEntry &entry, const StoredChanges &changes)
{
    m_store.m_history.rewrite(entry, changes, m_change);
}

bool BookStore::Writing::isSaved()
{
    return m_lastAppended && m_store.m_history.has(*m_lastAppended);
}

void BookStore::Writing::commit()
{
    Seal seal = requireKeptSeal(m_store.m_database);
    seal.add(m_change);
    keepSeal(m_store.m_database, seal);
    try {
        m_transaction.commit();
    } catch (const FileTrouble &) {
        // Still pending, it goes with the transaction. Otherwise it may be on the disk all the same: its entry tells.
        if (m_store.m_database.isInTransaction())
            throw;
        bool saved = false;
        try {
            saved = isSaved();
        } catch (const FileTrouble &) {
            m_store.m_unsure = true;
            throw FileTrouble(Trouble::Kind::Other,
                              TroubleWords::tr(
                                  "Saving to %1 failed, and the file can't be read to see whether the last "
                                  "change is in it. Everything saved before is kept. See whether the disk "
                                  "is well, open the book again and look at its history.")
                                  .arg(quotedPath(m_store.path())));
        }
        if (!saved)
            throw;
        // SQLite may have failed at nothing but securing that its journal is gone.
        if (syncFolderOf(m_store.path()) != 0) {
            m_store.m_unsure = true;
            throw FileTrouble(Trouble::Kind::Other,
                              TroubleWords::tr("The last change is in %1, but the disk does not confirm that it would "
                                               "outlast a power cut. See whether the disk is well, then look at the "
                                               "history to see whether the change is there.")
                                  .arg(quotedPath(m_store.path())));
        }
    }
    if (m_lastAppended)
        m_store.m_lastSeen = m_lastAppended;
}

} // namespace proven
