#pragma once

#include "models/row_table.h"

namespace proven {

/// One thing to choose from a list: its id's number (0 for "all") and its words.
struct Choice {
    qint64 id = 0;
    QString words;
    [[nodiscard]] qint64 key() const { return id; }
    bool operator==(const Choice &) const = default;
};

/// What a drop-down offers; it follows the book without losing what is chosen.
class Choices : public RowTable<Choice> {
public:
    explicit Choices(QObject *parent);
    void offer(const std::vector<Choice> &choices) { become(choices); }
};

} // namespace proven
