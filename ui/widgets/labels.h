#pragma once

#include <QLabel>

namespace proven {

/// The name of a page: 1.6 em, demibold.
[[nodiscard]] QLabel *titleLabel(const QString &text = {}, QWidget *parent = nullptr);
/// The name of a part of a page: demibold.
[[nodiscard]] QLabel *sectionLabel(const QString &text = {}, QWidget *parent = nullptr);
/// A remark: 0.9 em, in the quieter colour.
[[nodiscard]] QLabel *noteLabel(const QString &text = {}, QWidget *parent = nullptr);
/// Sentences that wrap. Text, never markup: what an owner typed stays as typed.
[[nodiscard]] QLabel *sentenceLabel(const QString &text = {}, QWidget *parent = nullptr);

} // namespace proven
