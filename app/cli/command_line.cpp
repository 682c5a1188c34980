#include "command_line.h"

#include "cli_words.h"
#include "commands.h"
#include "language.h"
#include "nearest.h"

#include "rules/words.h"

#include <algorithm>

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

const Option *optionNamed(const std::vector<Option> &options, const QString &name)
{
    const auto at = std::ranges::find(options, name, &Option::name);
    return at == options.end() ? nullptr : &*at;
}

[[noreturn]] void unreadable(const QString &text, const ReadLine &line, QStringList instead = {})
{
    instead += line.entry ? CliWords::tr("See: proven-cli %1 --help").arg(line.entry->name)
                          : CliWords::tr("See: proven-cli --help");
    throw Stop{ExitCode::Unreadable, text, instead};
}

QStringList groupMembers(const QString &group)
{
    QStringList members;
    for (const CommandEntry &entry : commands()) {
        if (entry.name.startsWith(group + u' '))
            members += entry.name;
    }
    return members;
}

/// Takes the words that name the command from the front of what goes by its place.
void nameCommand(ReadLine &line, QStringList &plain)
{
    if (plain.isEmpty())
        return;
    const QString first = plain.takeFirst();
    if (const QStringList members = groupMembers(first); !members.isEmpty()) {
        line.group = first;
        if (plain.isEmpty())
            return;
        const QString name = first + u' ' + plain.takeFirst();
        const auto at = std::ranges::find(commands(), name, &CommandEntry::name);
        if (at == commands().end())
            unreadable(CliWords::tr("There is no command “%1”.").arg(name), line,
                       didYouMean(name, members)
                           + QStringList{CliWords::tr("Possible: %1.").arg(members.join(u", "_s))});
        line.entry = &*at;
        return;
    }
    const auto at = std::ranges::find(commands(), first, &CommandEntry::name);
    if (at == commands().end()) {
        QStringList names;
        for (const CommandEntry &entry : commands())
            names += entry.name;
        unreadable(CliWords::tr("There is no command “%1”.").arg(first), line, didYouMean(first, names));
    }
    line.entry = &*at;
}

/// A command is named by its first word, or by two where the first is a group: all that the reader has to know before
/// it can tell an option's value from an argument.
bool namesCommand(const QStringList &plain)
{
    return !plain.isEmpty() && (plain.size() > 1 || groupMembers(plain.first()).isEmpty());
}

void checkWord(const ReadLine &line, const Option &option, const QString &label, const QString &value)
{
    if (option.kind != ValueKind::Word || option.words.isEmpty() || option.words.contains(value) || value.isEmpty())
        return;
    if (option.aboutTheAnswer)
        unreadable(CliWords::tr("%1: there is no “%2”.").arg(label, value), line,
                   {CliWords::tr("Possible: %1.").arg(option.words.join(u", "_s))});
    refuseWord(label, value, option.words);
}

void takeOption(ReadLine &line, const QString &word, QStringList &rest)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const Option *option = line.entry ? optionNamed(line.entry->options, name) : nullptr;
    Given &given = option ? line.given : line.program;
    if (!option)
        option = optionNamed(programOptions(), name);
    if (!option) {
        QStringList names;
        for (const Option &known : together(line.entry ? line.entry->options : std::vector<Option>(), programOptions()))
            names += u"--"_s + known.name;
        unreadable(line.entry ? CliWords::tr("“%1” has no option --%2.").arg(line.entry->name, name)
                              : CliWords::tr("There is no option --%1 before the command.").arg(name),
                   line, didYouMean(u"--"_s + name, names));
    }
    if (given.contains(name) && !option->repeated)
        unreadable(CliWords::tr("--%1 is said twice.").arg(name), line);
    if (option->kind == ValueKind::Flag) {
        if (equals >= 0)
            unreadable(CliWords::tr("--%1 takes no value.").arg(name), line);
        given[name];
        return;
    }
    if (equals < 0 && (rest.isEmpty() || rest.first().startsWith(u"--")))
        unreadable(CliWords::tr("--%1 wants a value: %2.")
                       .arg(name, option->words.isEmpty() ? placeholder(option->kind) : option->words.join(u'|')),
                   line, {CliWords::tr("A value that begins with -- is written --%1=VALUE.").arg(name)});
    given[name] += equals >= 0 ? word.mid(equals + 1) : rest.takeFirst();
}

void placeArguments(ReadLine &line, QStringList plain)
{
    for (const Option &argument : line.entry->arguments) {
        if (plain.isEmpty()) {
            if (argument.required)
                unreadable(CliWords::tr("“%1” wants %2: %3.").arg(line.entry->name, argument.name, argument.help),
                           line);
            return;
        }
        if (argument.repeated)
            line.given[argument.name] = std::exchange(plain, {});
        else
            line.given[argument.name] = {plain.takeFirst()};
    }
    if (!plain.isEmpty())
        unreadable(CliWords::tr("“%1” does not know what to do with “%2”.").arg(line.entry->name, plain.first()), line,
                   {CliWords::tr("A name of several words is put in quotes.")});
}

void checkValues(const ReadLine &line)
{
    for (const Option &option : line.entry->options) {
        const auto said = line.given.find(option.name);
        if (said == line.given.end()) {
            if (option.required)
                unreadable(CliWords::tr("“%1” wants --%2: %3.").arg(line.entry->name, option.name, option.help), line);
            continue;
        }
        for (const QString &value : said->second)
            checkWord(line, option, u"--"_s + option.name, value);
    }
    for (const Option &argument : line.entry->arguments) {
        const auto said = line.given.find(argument.name);
        for (const QString &value : said == line.given.end() ? QStringList() : said->second)
            checkWord(line, argument, argument.name, value);
    }
}

} // namespace

const std::vector<Option> &programOptions()
{
    static const std::vector<Option> options = {
        {.name = u"book"_s, .kind = ValueKind::Path, .help = CliWords::tr("the book to work on; without it, your own")},
        {.name = u"today"_s,
         .kind = ValueKind::Day,
         .help = CliWords::tr("the day it is taken to be; without it, the local date")},
        {.name = QString(languageOption),
         .kind = ValueKind::Word,
         .help = CliWords::tr("the language to speak; English where not said"),
         .words = languagesOfWords()},
        {.name = u"help"_s,
         .kind = ValueKind::Flag,
         .help = CliWords::tr("explains the program, or the command it stands beside")},
        {.name = u"version"_s, .kind = ValueKind::Flag, .help = CliWords::tr("says which version this is")},
        {.name = u"man"_s, .kind = ValueKind::Flag, .help = CliWords::tr("prints the manual page")},
        {.name = u"completion"_s,
         .kind = ValueKind::Word,
         .help = CliWords::tr("prints what a shell needs to complete commands"),
         .words = {u"bash"_s},
         .aboutTheAnswer = true},
    };
    return options;
}

ReadLine readLine(const QStringList &words)
{
    ReadLine line;
    QStringList rest = words;
    QStringList plain;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        if (word == u"--") {
            plain += std::exchange(rest, {});
        } else if (word.startsWith(u"--")) {
            takeOption(line, word, rest);
        } else if (word == u"-h") {
            line.program[u"help"_s];
        } else {
            plain += word;
        }
        if (!line.entry && namesCommand(plain))
            nameCommand(line, plain);
    }
    if (!line.entry)
        nameCommand(line, plain);
    for (const Option &option : programOptions()) {
        const auto said = line.program.find(option.name);
        if (said != line.program.end() && option.kind == ValueKind::Word)
            checkWord(line, option, u"--"_s + option.name, said->second.last());
    }
    if (line.program.contains(u"help"_s) || !line.entry)
        return line;
    placeArguments(line, plain);
    checkValues(line);
    return line;
}

} // namespace proven::cli
