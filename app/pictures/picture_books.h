#pragma once

#include "ledger/ledger.h"

#include <QDate>
#include <QString>

#include <array>

namespace proven {

/// The books over which every page and dialog is drawn and looked over.
enum class PictureBook { Sample, Empty, LongNames };
inline constexpr std::array allPictureBooks{PictureBook::Sample, PictureBook::Empty, PictureBook::LongNames};

[[nodiscard]] QString nameOf(PictureBook book);
/// Makes it as a new file in that folder.
[[nodiscard]] Ledger::Opened makePictureBook(PictureBook book, const QString &folder, QDate today);

} // namespace proven
