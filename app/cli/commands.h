#pragma once

#include "option.h"

#include <vector>

namespace proven::cli {

/// Every command, in the order in which help shows them.
[[nodiscard]] const std::vector<CommandEntry> &commands();

// What it is made of, a list for each part of a book.
[[nodiscard]] std::vector<CommandEntry> bookCommands();
[[nodiscard]] std::vector<CommandEntry> roundCommands();
[[nodiscard]] std::vector<CommandEntry> vendorCommands();
[[nodiscard]] std::vector<CommandEntry> taskCommands();
[[nodiscard]] std::vector<CommandEntry> jobCommands();
[[nodiscard]] std::vector<CommandEntry> unitCommands();
[[nodiscard]] std::vector<CommandEntry> readingCommands();
[[nodiscard]] std::vector<CommandEntry> exchangeCommands();
[[nodiscard]] std::vector<CommandEntry> exportCommands();
[[nodiscard]] std::vector<CommandEntry> historyCommands();
[[nodiscard]] std::vector<CommandEntry> backupCommands();
[[nodiscard]] std::vector<CommandEntry> salvageCommands();

} // namespace proven::cli
