#include "commands.h"

namespace proven::cli {

const std::vector<CommandEntry> &commands()
{
    static const std::vector<CommandEntry> all = together(bookCommands(), roundCommands(), vendorCommands(),
                                                          taskCommands(), jobCommands(), unitCommands(),
                                                          readingCommands(), exchangeCommands(), exportCommands(),
                                                          historyCommands(), backupCommands(), salvageCommands());
    return all;
}

} // namespace proven::cli
