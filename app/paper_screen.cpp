#include "paper_screen.h"

#include <QFile>

namespace proven {

PaperScreen::PaperScreen()
{
    const bool isOpen = m_description.open();
    m_description.write(R"({"screens":[{"name":"paper","x":0,"y":0,"width":1280,"height":800,"logicalDpi":96,)"
                        R"("logicalBaseDpi":96,"dpr":1}]})");
    m_description.close();
    qputenv("QT_QPA_PLATFORM",
            isOpen ? "offscreen:configfile=" + QFile::encodeName(m_description.fileName()) : QByteArray("offscreen"));
}

} // namespace proven
