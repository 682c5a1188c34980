#include "store/book_trouble.h"

#include "store/trouble_words.h"

namespace proven {

FileTrouble newer(const QString &path)
{
    return {Trouble::Kind::Newer,
            TroubleWords::tr(
                "%1 was made by a newer version of this program. It can be read here, not changed, so that "
                "nothing is lost that this version does not know. Install the newer version to change it.")
                .arg(quotedPath(path))};
}

FileTrouble notWritable(const QString &path)
{
    return {Trouble::Kind::ReadOnly,
            TroubleWords::tr("%1 can be read, not changed: the file, its folder or its disk may not be written. Allow "
                             "writing, or copy the book to a place where you may.")
                .arg(quotedPath(path))};
}

FileTrouble movedAway(const QString &path)
{
    return {Trouble::Kind::Replaced,
            TroubleWords::tr("%1 was moved, replaced or deleted by another program while it was open. Nothing was "
                             "changed. Put the file back, or open the book again from where it is now.")
                .arg(quotedPath(path))};
}

FileTrouble overwritten(const QString &path)
{
    return {Trouble::Kind::Replaced,
            TroubleWords::tr(
                "%1 was overwritten by another program while it was open: it holds another book now, or an "
                "earlier state of this one. Nothing was changed. Look for the book in your backups, and "
                "open it from there.")
                .arg(quotedPath(path))};
}

} // namespace proven
