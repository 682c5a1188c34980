#include "store/restore.h"

#include "store/book_file.h"
#include "store/book_store.h"
#include "store/disk.h"
#include "store/kept_name.h"
#include "store/side_files.h"
#include "store/trouble_words.h"
#include "store/verified_copy.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

namespace proven {

namespace {

FileTrouble cannotRestore(const QString &path, const QString &why)
{
    return {Trouble::Kind::Other,
            TroubleWords::tr("Nothing was restored: %1 What lies at %2 was left as it is.").arg(why, quotedPath(path))};
}

FileTrouble cannotRestore(const QString &path, int number)
{
    return cannotRestore(path, TroubleWords::tr("its folder can't be changed (%1). See whether it may be written.")
                                   .arg(systemError(number)));
}

/// Two names of one file?
bool isSameFile(const QString &one, const QString &other)
{
    const auto first = statusOf(one);
    const auto second = statusOf(other);
    return first && second && first->st_dev == second->st_dev && first->st_ino == second->st_ino;
}

void requireReplaceable(const QString &backup, const QString &path)
{
    const auto there = statusOf(path);
    if (there && S_ISLNK(there->st_mode))
        throw cannotRestore(path, TroubleWords::tr("there lies a link. Name the file that it leads to."));
    if (there && !S_ISREG(there->st_mode))
        throw cannotRestore(path,
                            TroubleWords::tr("there lies something that is no ordinary file. Choose another name."));
    if (isSameFile(backup, path))
        throw cannotRestore(path, TroubleWords::tr("that is the backup itself. Choose another name."));
}

/// Examines every row of the backup before anything is touched.
void requireWhole(const QString &backup)
{
    const int version = versionOfBookFile(backup);
    const auto require = [&](const QStringList &findings) {
        if (!findings.isEmpty())
            throw damage(backup, findings.join(u' '));
    };
    if (version >= Schema::current().version()) {
        const auto store = BookStore::openToRead(backup, patience);
        if (store->readOnly()->kind == Trouble::Kind::Newer)
            throw FileTrouble(*store->readOnly());
        static_cast<void>(store->load());
        require(store->examine());
        return;
    }
    Database database(backup, Access::ReadOnly, patience);
    Schema::current().requireUnaltered(database, version);
    require(integrityTrouble(database));
}

/// A name for what is replaced. One that a restore which was killed gave to this very file already is it.
QString nameForReplaced(const QString &path)
{
    return keptNameBeside(path, TroubleWords::tr("before restore"),
                          [&](const QString &name) { return isFreeForBook(name) || isSameFile(name, path); });
}

/// Nobody may write the old file while it is replaced, and what was half-written in it is taken back: so it needs
/// nothing beside it under its new name. Null where SQLite can't read it: it is kept as it is then.
class Held {
public:
    explicit Held(const QString &path)
    {
        try {
            static_cast<void>(versionOfBookFile(path));
            m_database.emplace(path, Access::ReadWrite, patience);
            m_transaction.emplace(*m_database);
        } catch (const FileTrouble &trouble) {
            m_transaction.reset();
            m_database.reset();
            if (trouble.trouble().kind == Trouble::Kind::Locked)
                throw;
        }
    }

private:
    std::optional<Database> m_database;
    std::optional<WriteTransaction> m_transaction;
};

/// A verified copy of the backup beside `path`, under a hidden name; gone again unless it is put into place.
class Staged {
public:
    Staged(const QString &backup, const QString &path) : m_path(unusedNameBeside(path, QStringLiteral("restoring")))
    {
        Database source(backup, Access::ReadOnly, patience);
        makeVerifiedCopy(source, m_path);
    }
    ~Staged()
    {
        if (!m_isPlaced)
            removeIfPossible(m_path);
    }
    Staged(const Staged &) = delete;
    Staged &operator=(const Staged &) = delete;

    /// Takes the name `path`, whatever has it.
    void replace(const QString &path)
    {
        if (const int failure = moveOver(m_path, path))
            throw cannotRestore(path, failure);
        m_isPlaced = true;
    }
    /// Takes the name `path`, which is free.
    void place(const QString &path)
    {
        if (const int failure = moveToFree(m_path, path))
            throw cannotRestore(path, failure);
        m_isPlaced = true;
    }

private:
    QString m_path;
    bool m_isPlaced = false;
};

/// Gives what lies at `path` its second name, so that it has one at any time.
void keep(const QString &path, const QString &kept)
{
    if (::link(nativeName(path).constData(), nativeName(kept).constData()) == 0)
        return;
    if (errno == EEXIST) {
        // A name that somebody else took meanwhile is no second name of this file.
        if (isSameFile(kept, path))
            return;
        throw cannotRestore(path, EEXIST);
    }
    // A disk without links: for a moment nothing lies at `path`, and everything lies beside it.
    if (const int failure = moveOver(path, kept))
        throw cannotRestore(path, failure);
}

void moveSideFiles(const QString &path, const QString &kept)
{
    for (const char *side : sideFileEndings) {
        const QString from = path + QLatin1String(side);
        if (!statusOf(from))
            continue;
        if (const int failure = moveOver(from, kept + QLatin1String(side)))
            throw cannotRestore(path, failure);
    }
}

/// On a disk without links what was kept had no other name; on others it still lies at `path`.
void putBack(const QString &kept, const QString &path)
{
    for (const char *side : sideFileEndings)
        static_cast<void>(moveToFree(kept + QLatin1String(side), path + QLatin1String(side)));
    static_cast<void>(moveToFree(kept, path));
}

/// What restores that were killed left beside the book: copies of backups, never anything else.
void sweepStaged(const QString &path)
{
    const QFileInfo info(path);
    const QString begin = u'.' + info.fileName() + u'.';
    const QString unfinished = u'.' + begin;
    for (const QString &name : QDir(info.path()).entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        const bool isStaged = name.startsWith(begin) && name.endsWith(QLatin1String(".restoring"));
        const bool isUnfinished = name.startsWith(unfinished) && name.contains(QLatin1String(".restoring."))
                                  && (name.endsWith(QLatin1String(".new"))
                                      || name.endsWith(QLatin1String(".new-journal")));
        if (isStaged || isUnfinished)
            removeIfPossible(info.path() + u'/' + name);
    }
}

} // namespace

Restored restoreBook(const QString &backup, const QString &path)
{
    if (!path.startsWith(u'/'))
        throw cannotRestore(path, TroubleWords::tr("that is no full path. Give the path from the root."));
    requireReplaceable(backup, path);
    requireWhole(backup);
    sweepStaged(path);
    Staged staged(backup, path);

    const QString kept = nameForReplaced(path);
    const bool anyThere = statusOf(path).has_value();
    if (anyThere) {
        const Held held(path);
        keep(path, kept);
        try {
            moveSideFiles(path, kept);
            if (const int failure = syncFolderOf(path))
                throw cannotRestore(path, failure);
            staged.replace(path);
        } catch (const FileTrouble &) {
            putBack(kept, path);
            throw;
        }
    } else {
        moveSideFiles(path, kept);
        staged.place(path);
    }
    if (syncFolderOf(path) != 0)
        throw FileTrouble(Trouble::Kind::Other,
                          TroubleWords::tr(
                              "%1 was restored, but the disk does not confirm that this would outlast a power "
                              "cut. See whether the disk is well, and look at the book again.")
                              .arg(quotedPath(path)));
    return {path, anyThere ? std::optional(kept) : std::nullopt};
}

} // namespace proven
