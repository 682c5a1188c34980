#include "widgets/label_places.h"

#include <algorithm>
#include <numeric>

namespace proven {

namespace {

constexpr int farthestLines = 12;

QRectF boxOf(const LabelledDot &dot, double gap)
{
    const double half = dot.radius + gap / 2;
    return {dot.centre.x() - half, dot.centre.y() - half, 2 * half, 2 * half};
}

/// The places for one label, the best first.
std::vector<QRectF> wishes(const LabelledDot &dot, double gap)
{
    const double away = dot.radius + gap;
    const auto at = [&](double left, double top) { return QRectF(QPointF(left, top), dot.label); };
    const double right = dot.centre.x() + away;
    const double left = dot.centre.x() - away - dot.label.width();
    const double level = dot.centre.y() - dot.label.height() / 2;
    const double middle = dot.centre.x() - dot.label.width() / 2;
    std::vector<QRectF> places{at(right, level), at(left, level),
                               at(middle, dot.centre.y() - away - dot.label.height()),
                               at(middle, dot.centre.y() + away)};
    // Half a line at a time, so that a crowd of dots gets a tidy column of names beside it.
    for (int step = 1; step <= 2 * farthestLines; ++step) {
        const double off = step * (dot.label.height() + gap) / 2;
        for (const double x : {right, left, middle}) {
            places.push_back(at(x, level - off));
            places.push_back(at(x, level + off));
        }
    }
    return places;
}

} // namespace

std::vector<std::optional<QRectF>> labelPlaces(const std::vector<LabelledDot> &dots, const QRectF &area, double gap)
{
    std::vector<QRectF> blocked;
    for (const LabelledDot &dot : dots)
        blocked.push_back(boxOf(dot, gap));
    // From above, and from the right where equal: the crowd is at the upper right, where there is the least room.
    std::vector<std::size_t> order(dots.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(dots[a].centre.y(), -dots[a].centre.x()) < std::pair(dots[b].centre.y(), -dots[b].centre.x());
    });
    std::vector<std::optional<QRectF>> places(dots.size());
    for (const std::size_t dot : order) {
        for (const QRectF &wish : wishes(dots[dot], gap)) {
            const bool isFree = area.contains(wish)
                                && std::none_of(blocked.begin(), blocked.end(),
                                                [&](const QRectF &other) { return other.intersects(wish); });
            if (!isFree)
                continue;
            places[dot] = wish;
            blocked.push_back(wish);
            break;
        }
    }
    return places;
}

} // namespace proven
