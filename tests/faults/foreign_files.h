#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace proven::faults {

/// Something that stands where a book should.
struct ForeignFile {
    enum class Answer {
        Refused,
        Read, ///< and not written
        Either
    };
    QString name;
    /// Makes it in a folder, out of the bytes of a whole book where it needs one. Its path; empty where this machine
    /// does not allow it.
    std::function<QString(const QString &folder, const QByteArray &book)> make;
    Answer answer = Answer::Refused;
};

[[nodiscard]] const std::vector<ForeignFile> &foreignFiles();

} // namespace proven::faults
