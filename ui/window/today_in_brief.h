#pragma once

#include "rules/attention.h"

#include <QString>

#include <vector>

namespace proven {

/// What needs the owner today as one sentence, such as "3 things need you today: how it went with 2 vendors, 1
/// decision."; empty where nothing does.
[[nodiscard]] QString todayInBrief(const std::vector<Attention> &rows);

} // namespace proven
