#include "nearest.h"

#include "domain/book.h"
#include "rules/words.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace proven {

using namespace Qt::StringLiterals;

namespace {

/// Levenshtein: how many letters must be put in, taken out or replaced.
qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype(0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j + 1 < row.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[static_cast<qsizetype>(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

QStringList nearest(const QString &said, const QStringList &known)
{
    const QString folded = foldedName(said);
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString &candidate : known) {
        const QString name = foldedName(candidate);
        const qsizetype longer = std::max(name.size(), folded.size());
        const qsizetype allowed = longer <= 5 ? 1 : std::max<qsizetype>(2, longer / 3);
        // A beginning or a part of a name is a likely way to say it, however much is missing.
        const bool isPart = folded.size() >= 3 && name.contains(folded);
        const qsizetype distance = isPart ? 0 : editDistance(folded, name);
        if (distance <= allowed)
            near.emplace_back(distance, candidate);
    }
    std::ranges::sort(near);
    QStringList names;
    for (const auto &[distance, name] : near) {
        if (names.size() < 3)
            names += name;
    }
    return names;
}

QStringList didYouMean(const QString &said, const QStringList &known)
{
    const QStringList names = nearest(said, known);
    if (names.isEmpty())
        return {};
    return {Words::tr("Did you mean %1?").arg(names.join(Words::tr(" or ")))};
}

} // namespace proven
