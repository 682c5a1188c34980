# Most of what a compiler does for a source of ours is to read Qt and the standard library: 130,000 lines, the same for
# each. These are read once, for all targets of a kind. A source includes what it uses all the same; ./dev lint reads
# each without this.
set(core_headers <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <ranges> <set> <string> <tuple>
    <utility> <variant> <vector>
    <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QLocale> <QObject>
    <QRegularExpression> <QSet> <QString> <QStringList>)
set(window_headers ${core_headers}
    <QAbstractTableModel> <QAction> <QApplication> <QBoxLayout> <QCheckBox> <QComboBox> <QDateEdit> <QDialog>
    <QDialogButtonBox> <QFormLayout> <QGridLayout> <QHeaderView> <QLabel> <QLineEdit> <QListWidget> <QMainWindow> <QMenu>
    <QPainter> <QPlainTextEdit> <QPushButton> <QScrollArea> <QSettings> <QStackedWidget> <QStyledItemDelegate>
    <QTableView> <QTimer> <QToolButton> <QWidget>)
set(test_headers <gtest/gtest.h> <rapidcheck/gtest.h> <QTemporaryDir>)

# proven_precompiled_as(OWNER TARGET...)
# The targets take what was read for OWNER, whose options and definitions they share.
function(proven_precompiled_as owner)
    foreach(target IN LISTS ARGN)
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endforeach()
endfunction()
