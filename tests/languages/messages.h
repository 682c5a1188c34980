#pragma once

#include <QString>

#include <vector>

namespace proven::test {

struct Message {
    QString context;
    QString source;
    QString translation;
    bool isFinished = true;
};

/// Where the translation into a language lies in the project.
[[nodiscard]] QString translationPath(const QString &language);
/// What a .ts file holds.
[[nodiscard]] std::vector<Message> messagesIn(const QString &path);

} // namespace proven::test
