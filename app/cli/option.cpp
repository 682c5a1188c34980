#include "option.h"

#include "cli_words.h"

namespace proven::cli {

using namespace Qt::StringLiterals;

QString placeholder(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Flag:
        return {};
    case ValueKind::Text:
        return u"TEXT"_s;
    case ValueKind::Name:
        return u"NAME"_s;
    case ValueKind::Day:
        return u"YYYY-MM-DD"_s;
    case ValueKind::Hour:
        return u"HH:MM"_s;
    case ValueKind::Count:
        return u"N"_s;
    case ValueKind::Hours:
        return u"HOURS"_s;
    case ValueKind::Amount:
        return u"AMOUNT"_s;
    case ValueKind::YesNo:
        return u"yes|no"_s;
    case ValueKind::Word:
        return u"WORD"_s;
    case ValueKind::Step:
        return u"1-5"_s;
    case ValueKind::Path:
        return u"FILE"_s;
    }
    Q_UNREACHABLE();
}

Option formatOption()
{
    return {.name = u"format"_s,
            .kind = ValueKind::Word,
            .help = CliWords::tr("for people (text, the default) or for programs (json)"),
            .words = {u"text"_s, u"json"_s},
            .aboutTheAnswer = true};
}

Option needed(Option option)
{
    option.required = true;
    return option;
}

} // namespace proven::cli
