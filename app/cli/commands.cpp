#include "commands.h"

namespace proven::cli {

const std::vector<CommandEntry> &commands()
{
    static const std::vector<CommandEntry> all = [] {
        std::vector<CommandEntry> entries;
        for (const auto &part : {bookCommands(), roundCommands(), vendorCommands(), taskCommands(), jobCommands(),
                                 unitCommands(), readingCommands(), exchangeCommands(), exportCommands(),
                                 historyCommands(), backupCommands(), salvageCommands()})
            entries.insert(entries.end(), part.begin(), part.end());
        return entries;
    }();
    return all;
}

} // namespace proven::cli
