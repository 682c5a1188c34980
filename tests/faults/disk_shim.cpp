#include "disk_shim.h"

#include <sqlite3.h>

#include <cstdlib>
#include <new>

namespace proven::faults {

namespace {

using Call = DiskShim::Call;
using Kind = DiskShim::Event::Kind;

DiskShim &shim()
{
    static DiskShim one;
    return one;
}

sqlite3_vfs *realVfs = nullptr;

struct File {
    sqlite3_file base;
    QByteArray path;
    sqlite3_file *real; ///< lies behind this
};
File &fileOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}
sqlite3_file *realOf(sqlite3_file *file)
{
    return fileOf(file).real;
}

int asked(Call call, const QByteArray &path)
{
    return shim().fault ? shim().fault(call, path) : SQLITE_OK;
}
int askedAfterwards(Call call, const QByteArray &path, int code)
{
    return code == SQLITE_OK && shim().faultAfterwards ? shim().faultAfterwards(call, path) : code;
}
void told(DiskShim::Event event)
{
    if (shim().record)
        shim().record(std::move(event));
}

int closeFile(sqlite3_file *file)
{
    File &ours = fileOf(file);
    const int code = ours.real->pMethods ? ours.real->pMethods->xClose(ours.real) : SQLITE_OK;
    ours.path.~QByteArray();
    return code;
}
int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
{
    if (const int code = asked(Call::Read, fileOf(file).path))
        return code;
    return realOf(file)->pMethods->xRead(realOf(file), into, size, at);
}
int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    if (const int code = asked(Call::Write, fileOf(file).path))
        return code;
    if (shim().swallowsWrites)
        return SQLITE_OK;
    const int code = realOf(file)->pMethods->xWrite(realOf(file), from, size, at);
    if (code == SQLITE_OK)
        told({.kind = Kind::Written,
              .path = fileOf(file).path,
              .at = at,
              .bytes = QByteArray(static_cast<const char *>(from), size)});
    return askedAfterwards(Call::Write, fileOf(file).path, code);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = asked(Call::Truncate, fileOf(file).path))
        return code;
    const int code = realOf(file)->pMethods->xTruncate(realOf(file), size);
    if (code == SQLITE_OK)
        told({.kind = Kind::Truncated, .path = fileOf(file).path, .at = size, .bytes = {}});
    return askedAfterwards(Call::Truncate, fileOf(file).path, code);
}
int syncFile(sqlite3_file *file, int flags)
{
    if (const int code = asked(Call::Sync, fileOf(file).path))
        return code;
    const int code = realOf(file)->pMethods->xSync(realOf(file), flags);
    if (code == SQLITE_OK)
        told({.kind = Kind::Synced, .path = fileOf(file).path, .bytes = {}});
    return askedAfterwards(Call::Sync, fileOf(file).path, code);
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    if (const int code = asked(Call::Size, fileOf(file).path))
        return code;
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file *file, int lock)
{
    if (const int code = asked(Call::Lock, fileOf(file).path))
        return code;
    return realOf(file)->pMethods->xLock(realOf(file), lock);
}
int unlockFile(sqlite3_file *file, int lock)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), lock);
}
int checkReservedLock(sqlite3_file *file, int *isReserved)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), isReserved);
}
int controlFile(sqlite3_file *file, int what, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}
int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

/// Of version 1: no shared memory and no mapping, which a book uses neither of.
sqlite3_io_methods methods = {};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    File *ours = new (file) File{{nullptr},
                                 QByteArray(path),
                                 reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(File))};
    ours->real->pMethods = nullptr;
    int code = asked(Call::Open, ours->path);
    int wasThere = 1;
    if (code == SQLITE_OK && path)
        realVfs->xAccess(realVfs, path, SQLITE_ACCESS_EXISTS, &wasThere);
    if (code == SQLITE_OK)
        code = realVfs->xOpen(realVfs, path, ours->real, flags, outFlags);
    if (code != SQLITE_OK) {
        ours->path.~QByteArray();
        return code;
    }
    ours->base.pMethods = &methods;
    told({.kind = Kind::Opened, .path = ours->path, .bytes = {}, .isNew = wasThere == 0});
    return code;
}
int deleteFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    if (const int code = asked(Call::Delete, path))
        return code;
    const int code = realVfs->xDelete(realVfs, path, syncFolder);
    if (code == SQLITE_OK)
        told({.kind = Kind::Deleted, .path = path, .bytes = {}, .isSynced = syncFolder != 0});
    return askedAfterwards(Call::Delete, path, code);
}
int accessFile(sqlite3_vfs *, const char *path, int flags, int *outcome)
{
    if (const int code = asked(Call::Access, path))
        return code;
    return realVfs->xAccess(realVfs, path, flags, outcome);
}

} // namespace

const char *DiskShim::nameOf(Call call)
{
    static constexpr const char *names[] = {"read",   "write", "sync", "truncate", "open",
                                            "delete", "lock",  "size", "access"};
    return names[static_cast<int>(call)];
}

int errorOf(Call call)
{
    switch (call) {
    case Call::Read:
        return SQLITE_IOERR_READ;
    case Call::Write:
        return SQLITE_IOERR_WRITE;
    case Call::Sync:
        return SQLITE_IOERR_FSYNC;
    case Call::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Call::Open:
        return SQLITE_CANTOPEN;
    case Call::Delete:
        return SQLITE_IOERR_DELETE;
    case Call::Lock:
        return SQLITE_IOERR_LOCK;
    case Call::Size:
        return SQLITE_IOERR_FSTAT;
    case Call::Access:
        return SQLITE_IOERR_ACCESS;
    }
    return SQLITE_IOERR;
}

DiskShim &DiskShim::installed()
{
    static sqlite3_vfs vfs = {};
    if (!realVfs) {
        realVfs = sqlite3_vfs_find(nullptr);
        vfs = *realVfs;
        vfs.zName = "shim";
        vfs.pNext = nullptr;
        vfs.szOsFile = static_cast<int>(sizeof(File)) + realVfs->szOsFile;
        vfs.xOpen = openFile;
        vfs.xDelete = deleteFile;
        vfs.xAccess = accessFile;
        methods.iVersion = 1;
        methods.xClose = closeFile;
        methods.xRead = readFile;
        methods.xWrite = writeFile;
        methods.xTruncate = truncateFile;
        methods.xSync = syncFile;
        methods.xFileSize = sizeOfFile;
        methods.xLock = lockFile;
        methods.xUnlock = unlockFile;
        methods.xCheckReservedLock = checkReservedLock;
        methods.xFileControl = controlFile;
        methods.xSectorSize = sectorSize;
        methods.xDeviceCharacteristics = characteristics;
        if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK)
            std::abort();
    }
    return shim();
}

} // namespace proven::faults
