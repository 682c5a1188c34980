#pragma once

#include "models/probation_line.h"
#include "models/quadrant_contents.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace proven {

/// What stands on a paper, from top to bottom, as a value: a page is drawn from it, and a message says the same.
namespace paper {

/// How loud a sentence is.
enum class Voice { Plain, Strong, Quiet };

/// Sentences that wrap. Text, never markup: what an owner typed stays as typed.
struct Paragraph {
    QString text;
    Voice voice = Voice::Plain;
    std::optional<Tone> tone = {}; ///< drawn as its mark before the words
};

/// Names and values beside each other.
struct Facts {
    struct Line {
        QString name;
        QString value;
        Voice voice = Voice::Plain;
    };
    std::vector<Line> lines;
};

struct Cell {
    QString text;
    Voice voice = Voice::Plain;
    std::optional<Tone> tone = {};
    std::optional<Interval> range = {}; ///< drawn as dot and interval before the words
};

struct Column {
    QString head;
    double share;                             ///< of the width, beside the other columns
    QString inMessage = QStringLiteral("%1"); ///< how a message says a cell; empty where it leaves it out
    enum class Side { Left, Right } side = Side::Left;
    bool hasRanges = false; ///< its cells begin with a scale, also where one has no range
};

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    bool hasHeads = true; ///< said again on each page that it reaches
};

/// Probation as a strip. Its sentence is said by a paragraph beside it.
struct Strip {
    ProbationLine line;
};

/// Reliable x liked. What it says stands in paragraphs beside it.
struct Picture {
    QuadrantContents contents;
};

/// A line to sign on, and who does.
struct Signature {
    QString who;
};

using Block = std::variant<Paragraph, Facts, Table, Strip, Picture, Signature>;

struct Section {
    QString title; ///< empty for what stands right below the paper's title
    std::vector<Block> blocks;
};

} // namespace paper

/// One paper: for a meeting, or to hand over.
struct Paper {
    QString kind;     ///< "Scorecard"
    QString title;    ///< whom or what it is about
    QString subtitle; ///< where it belongs, and the day it was true on
    QString foot;     ///< what every page says at its foot
    QString fileName; ///< what to save it as, without an ending
    QString greeting; ///< how it begins where it is sent as a message
    std::vector<paper::Section> sections;
};

/// The same as plain text that can be sent by e-mail or chat.
[[nodiscard]] QString messageOf(const Paper &paper);

} // namespace proven
