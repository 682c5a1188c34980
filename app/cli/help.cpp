#include "help.h"

#include "cli_words.h"
#include "command_line.h"
#include "commands.h"
#include "roff.h"

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

struct CodeMeaning {
    ExitCode code;
    QString meaning;
};

const std::vector<CodeMeaning> &codeMeanings()
{
    static const std::vector<CodeMeaning> meanings = {
        {ExitCode::Done, CliWords::tr("done; for can: go or caution")},
        {ExitCode::Refused, CliWords::tr("refused by a law, nothing to undo, or (check) a law broken in the book")},
        {ExitCode::Unreadable, CliWords::tr("a command line that can't be read")},
        {ExitCode::BadInput, CliWords::tr("bad input, such as an unknown vendor or 30 February; nothing changed")},
        {ExitCode::FileTrouble, CliWords::tr("trouble with the file: missing or damaged")},
    };
    return meanings;
}

QString purpose()
{
    return CliWords::tr(
        "Tries out vendors: up to ten for one kind of work, small jobs first, and nothing critical before six months "
        "and a record to match.");
}

QString valueOf(const Option &option)
{
    return option.words.isEmpty() ? placeholder(option.kind) : option.words.join(u'|');
}

QString spelled(const Option &option)
{
    const QString value = valueOf(option);
    return u"--"_s + option.name + (value.isEmpty() ? QString() : u' ' + value);
}

QString argumentsOf(const CommandEntry &entry)
{
    QString text;
    for (const Option &argument : entry.arguments) {
        const QString name = argument.name + (argument.repeated ? u"..."_s : QString());
        text += argument.required ? u' ' + name : u" ["_s + name + u']';
    }
    return text;
}

QString usage(const CommandEntry &entry)
{
    QString text = entry.name + argumentsOf(entry);
    for (const Option &option : entry.options) {
        if (option.required)
            text += u' ' + spelled(option);
    }
    const bool hasMore = std::ranges::any_of(entry.options, [](const Option &option) { return !option.required; });
    return text + (hasMore ? u" [OPTION]..."_s : QString());
}

QString explained(const Option &option)
{
    return option.help + (option.repeated ? CliWords::tr(" (may be repeated)") : QString());
}

constexpr int lineWidth = 80;

/// A term, and what it means in a column beside it, or below it where the term is too long.
QString described(const QString &term, const QString &meaning, int column)
{
    QString text = u"  "_s + term;
    text = text.size() + 2 > column ? text + u'\n' + QString(column, u' ') : text.leftJustified(column);
    qsizetype used = column;
    for (const QString &word : meaning.split(u' ')) {
        if (used > column && used + 1 + word.size() > lineWidth) {
            text += u'\n' + QString(column, u' ');
            used = column;
        } else if (used > column) {
            text += u' ';
            ++used;
        }
        text += word;
        used += word.size();
    }
    return text + u'\n';
}

QString optionList(const std::vector<Option> &options)
{
    QString text;
    for (const Option &option : options)
        text += described(spelled(option), explained(option), 30);
    return text;
}

QString section(const QString &title)
{
    return u".SH "_s + roffText(title) + u'\n';
}

QString roffOption(const Option &option)
{
    return proven::roffOption(option.name, valueOf(option), explained(option));
}

} // namespace

QString programHelp()
{
    QString text = CliWords::tr("Usage: %1").arg(u"proven-cli [--book FILE] [--today YYYY-MM-DD] COMMAND ..."_s)
                   + u"\n\n"_s;
    text += described({}, purpose(), 0).trimmed() + u"\n\n"_s + CliWords::tr("Commands:") + u'\n';
    for (const CommandEntry &entry : commands())
        text += described(entry.name + argumentsOf(entry), entry.help, 30);
    text += u'\n' + CliWords::tr("Options beside every command:") + u'\n' + optionList(programOptions());
    text += u'\n' + CliWords::tr("Exit codes:") + u'\n';
    for (const CodeMeaning &meaning : codeMeanings())
        text += described(QString::number(static_cast<int>(meaning.code)), meaning.meaning, 6);
    return text + u'\n' + CliWords::tr("proven-cli COMMAND --help explains a command.") + u'\n';
}

QString groupHelp(const QString &group)
{
    QString text = CliWords::tr("Usage: %1").arg(u"proven-cli %1 COMMAND ..."_s.arg(group)) + u"\n\n"_s
                   + CliWords::tr("Commands:") + u'\n';
    for (const CommandEntry &entry : commands()) {
        if (entry.name.startsWith(group + u' '))
            text += described(entry.name + argumentsOf(entry), entry.help, 30);
    }
    return text + u'\n' + CliWords::tr("proven-cli %1 COMMAND --help explains a command.").arg(group) + u'\n';
}

QString commandHelp(const CommandEntry &entry)
{
    QString text = CliWords::tr("Usage: %1").arg(u"proven-cli "_s + usage(entry)) + u"\n\n"_s;
    text += described({}, entry.help, 0).trimmed() + u'\n';
    if (!entry.arguments.empty()) {
        text += u'\n' + CliWords::tr("Arguments:") + u'\n';
        for (const Option &argument : entry.arguments) {
            const QString words = argument.words.isEmpty() ? QString() : u": "_s + argument.words.join(u", "_s);
            text += described(argument.name, explained(argument) + words, 30);
        }
    }
    if (!entry.options.empty())
        text += u'\n' + CliWords::tr("Options:") + u'\n' + optionList(entry.options);
    return text + u'\n' + CliWords::tr("Options beside every command:") + u'\n' + optionList(programOptions());
}

QString manualPage()
{
    QString page = u".TH PROVEN\\-CLI 1 \"\" \"proven %1\" \"User Commands\"\n"_s.arg(QStringLiteral(PROVEN_VERSION));
    page += section(CliWords::tr("NAME")) + u"proven\\-cli \\- "_s
            + roffText(CliWords::tr("try out vendors, from the command line")) + u'\n';
    page += section(CliWords::tr("SYNOPSIS"));
    page += u".B proven\\-cli\n[\\fB\\-\\-book\\fR \\fIFILE\\fR] "
            "[\\fB\\-\\-today\\fR \\fIYYYY\\-MM\\-DD\\fR] \\fICOMMAND\\fR ...\n"_s;
    page += section(CliWords::tr("DESCRIPTION")) + roffText(purpose()) + u'\n';
    page += section(CliWords::tr("OPTIONS BESIDE EVERY COMMAND"));
    for (const Option &option : programOptions())
        page += roffOption(option);
    page += section(CliWords::tr("COMMANDS"));
    for (const CommandEntry &entry : commands()) {
        page += u".SS "_s + roffText(usage(entry)) + u'\n' + roffText(entry.help) + u'\n';
        for (const Option &argument : entry.arguments) {
            const QString words = argument.words.isEmpty() ? QString() : u": "_s + argument.words.join(u", "_s);
            page += u".TP\n\\fI%1\\fR\n%2\n"_s.arg(roffText(argument.name), roffText(explained(argument) + words));
        }
        for (const Option &option : entry.options)
            page += roffOption(option);
    }
    page += section(CliWords::tr("EXIT STATUS"));
    for (const CodeMeaning &meaning : codeMeanings())
        page += u".TP\n%1\n%2\n"_s.arg(static_cast<int>(meaning.code)).arg(roffText(meaning.meaning));
    return page;
}

} // namespace proven::cli
