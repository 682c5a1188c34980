#pragma once

#include "operations.h"
#include "rehearsal.h"
#include "whole_book.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace proven::faults {

/// Something that goes wrong from begin() until lift().
class Breakage {
public:
    virtual ~Breakage() = default;
    virtual void begin() = 0;
    virtual void lift() = 0;
    /// Did it come to that?
    [[nodiscard]] virtual bool hit() const = 0;
};

/// Lets every operation meet a breakage, and compares what the owner was told with what the file holds: done is done,
/// not done left no trace, and where the program can't tell it says so. Afterwards the same ledger must go on.
class ToldAndHeld {
public:
    /// The book lies at `path`, which is free.
    ToldAndHeld(Rehearsal &rehearsal, const QString &path);

    /// Both are false, and count nothing, where it never came to the breakage.
    bool operation(std::size_t place, const QString &how, Breakage &breakage);
    bool opening(const QString &how, Breakage &breakage);

    /// As the book is before every operation.
    void putBack() const;
    [[nodiscard]] const Acceptable &after(std::size_t place) const { return m_after[place]; }

private:
    [[nodiscard]] QStringList comparedWithWhatWasTold(const Performance &performance, const Acceptable &after) const;
    [[nodiscard]] QStringList livesOn(Ledger &ledger) const;

    Rehearsal &m_rehearsal;
    QString m_path;
    QByteArray m_bytes;
    Acceptable m_before;
    std::vector<Acceptable> m_after; ///< each operation
};

} // namespace proven::faults
