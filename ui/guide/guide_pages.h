#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace proven {

/// One page of the owner's guide.
struct GuidePage {
    QString name;  ///< "first-ten-minutes": the file without its folder and ending
    QString title; ///< its heading
    QString text;  ///< as it is read, without marks
};

/// Where the guide in the language of the words lies; the English one where there is none in that language.
[[nodiscard]] QString guideFolder();
/// The names of its pages, in the order in which the first one leads to them.
[[nodiscard]] QStringList guidePageNames();
/// All of them, read; for searching.
[[nodiscard]] std::vector<GuidePage> readGuide();
/// The names of the pictures that its pages show, without folder and ending.
[[nodiscard]] QStringList guidePictureNames();
/// What is written in the file of that page; empty where there is none.
[[nodiscard]] QString guideSource(const QString &name);

} // namespace proven
