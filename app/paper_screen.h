#pragma once

#include <QTemporaryFile>

namespace proven {

/// A screen for papers, pictures and tests on a machine that needs none: as large as a small laptop's, 1280 x 800. To
/// be made before the QApplication, and to outlive its making.
class PaperScreen {
public:
    PaperScreen();

private:
    QTemporaryFile m_description;
};

} // namespace proven
