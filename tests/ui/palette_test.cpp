#include "look/palette.h"

#include "contrast.h"
#include "widgets/painting.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

namespace proven::test {
namespace {

constexpr std::array allTones{Tone::OnTrial, Tone::Proven, Tone::NeedsALook, Tone::Ended};
TEST(Palette, KeepsEveryToneReadableOnWhateverItStands)
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
            for (const Tone tone : allTones)
                EXPECT_GE(contrast(toneColor(tone, palette), palette.color(ground)), readable)
                    << static_cast<int>(tone) << " on role " << ground << (isDark(palette) ? ", dark" : ", light");
        }
    }
}

TEST(Palette, KeepsWordsReadableOnTheirGround)
{
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const auto &[words, ground] :
             {Pair{QPalette::Text, QPalette::Base}, Pair{QPalette::Text, QPalette::AlternateBase},
              Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::WindowText, QPalette::Base},
              Pair{QPalette::ButtonText, QPalette::Button}, Pair{QPalette::PlaceholderText, QPalette::Base},
              Pair{QPalette::PlaceholderText, QPalette::AlternateBase},
              Pair{QPalette::PlaceholderText, QPalette::Window}, Pair{QPalette::Link, QPalette::Base},
              Pair{QPalette::Link, QPalette::Window}, Pair{QPalette::ToolTipText, QPalette::ToolTipBase},
              Pair{QPalette::HighlightedText, QPalette::Highlight}})
            EXPECT_GE(contrast(palette.color(words), palette.color(ground)), readable)
                << "role " << words << " on role " << ground << (isDark(palette) ? ", dark" : ", light");
    }
}

TEST(Palette, TellsTonesApartByTheirShapeAlone)
{
    std::vector<QImage> shapes;
    for (const Tone tone : allTones) {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painting::mark(painter, image.rect(), tone, Qt::black);
        painter.end();
        shapes.push_back(image);
    }
    const auto inked = [](const QImage &one, const QImage &other) {
        int points = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                points += qGray(one.pixel(x, y)) != qGray(other.pixel(x, y)) ? 1 : 0;
        }
        return points;
    };
    constexpr int atAGlance = 64 * 64 / 20;
    for (std::size_t one = 0; one < shapes.size(); ++one) {
        for (std::size_t other = one + 1; other < shapes.size(); ++other)
            EXPECT_GT(inked(shapes[one], shapes[other]), atAGlance) << one << " and " << other;
    }
}

using Light = std::array<double, 3>; ///< red, green and blue
using Sight = std::array<Light, 3>;

struct NamedSight {
    const char *name;
    Sight sight;
};
// What is left of each light for who lacks one kind of cone altogether: Machado, Oliveira and Fernandes, A
// physiologically-based model for simulation of color vision deficiency (2009), severity 1.0.
constexpr NamedSight protan{"protan",
                            {{{0.152286, 1.052583, -0.204868},
                              {0.114503, 0.786281, 0.099216},
                              {-0.003882, -0.048116, 1.051998}}}};
constexpr NamedSight deutan{"deutan",
                            {{{0.367322, 0.860646, -0.227968},
                              {0.280085, 0.672501, 0.047413},
                              {-0.011820, 0.042940, 0.968881}}}};
constexpr NamedSight tritan{"tritan",
                            {{{1.255528, -0.076749, -0.178779},
                              {-0.078411, 0.930809, 0.147602},
                              {0.004733, 0.691367, 0.303900}}}};

Light seen(const QColor &color, const Sight &sight)
{
    const Light light{asLight(color.redF()), asLight(color.greenF()), asLight(color.blueF())};
    Light left{};
    for (std::size_t part = 0; part < left.size(); ++part)
        left[part] = std::clamp(sight[part][0] * light[0] + sight[part][1] * light[1] + sight[part][2] * light[2], 0.0,
                                1.0);
    return left;
}

/// CIE 1976 L*a*b* of a light under D65: equal steps look equally far apart.
std::array<double, 3> asItLooks(const Light &light)
{
    const auto [red, green, blue] = light;
    const auto share = [](double value) { return value > 0.008856 ? std::cbrt(value) : 7.787 * value + 16.0 / 116; };
    const double x = share((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
    const double y = share(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
    const double z = share((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double apart(const QColor &one, const QColor &other, const Sight &sight)
{
    const auto a = asItLooks(seen(one, sight));
    const auto b = asItLooks(seen(other, sight));
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/// A step of 2.3 can just be noticed side by side; this can on its own.
constexpr double plainlyApart = 15;

TEST(Palette, TellsTonesApartForColourBlindEyes)
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const NamedSight &eyes : {protan, deutan, tritan}) {
            for (std::size_t one = 0; one < allTones.size(); ++one) {
                for (std::size_t other = one + 1; other < allTones.size(); ++other)
                    EXPECT_GT(apart(toneColor(allTones[one], palette), toneColor(allTones[other], palette), eyes.sight),
                              plainlyApart)
                        << eyes.name << ": " << one << " and " << other << (isDark(palette) ? ", dark" : ", light");
            }
        }
    }
    // The fifth that there is none of.
    const QColor amber(0x8a, 0x61, 0x00);
    EXPECT_LT(apart(amber, toneColor(Tone::NeedsALook, lightPalette()), protan.sight), plainlyApart);
}

} // namespace
} // namespace proven::test
