#include "command_line.h"

#include "commands.h"
#include "nearest.h"

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
    instead += line.entry ? u"See: proven-cli %1 --help"_s.arg(line.entry->name) : u"See: proven-cli --help"_s;
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
            unreadable(u"There is no command “%1”."_s.arg(name), line,
                       didYouMean(name, members) + QStringList{u"Possible: %1."_s.arg(members.join(u", "_s))});
        line.entry = &*at;
        return;
    }
    const auto at = std::ranges::find(commands(), first, &CommandEntry::name);
    if (at == commands().end()) {
        QStringList names;
        for (const CommandEntry &entry : commands())
            names += entry.name;
        unreadable(u"There is no command “%1”."_s.arg(first), line, didYouMean(first, names));
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
        unreadable(u"%1: there is no “%2”."_s.arg(label, value), line,
                   {u"Possible: %1."_s.arg(option.words.join(u", "_s))});
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
        unreadable(line.entry ? u"“%1” has no option --%2."_s.arg(line.entry->name, name)
                              : u"There is no option --%1 before the command."_s.arg(name),
                   line, didYouMean(u"--"_s + name, names));
    }
    if (given.contains(name) && !option->repeated)
        unreadable(u"--%1 is said twice."_s.arg(name), line);
    if (option->kind == ValueKind::Flag) {
        if (equals >= 0)
            unreadable(u"--%1 takes no value."_s.arg(name), line);
        given[name];
        return;
    }
    if (equals < 0 && (rest.isEmpty() || rest.first().startsWith(u"--")))
        unreadable(u"--%1 wants a value: %2."_s.arg(name, option->words.isEmpty() ? placeholder(option->kind)
                                                                                  : option->words.join(u'|')),
                   line, {u"A value that begins with -- is written --%1=VALUE."_s.arg(name)});
    given[name] += equals >= 0 ? word.mid(equals + 1) : rest.takeFirst();
}

void placeArguments(ReadLine &line, QStringList plain)
{
    for (const Option &argument : line.entry->arguments) {
        if (plain.isEmpty()) {
            if (argument.required)
                unreadable(u"“%1” wants %2: %3."_s.arg(line.entry->name, argument.name, argument.help), line);
            return;
        }
        if (argument.repeated)
            line.given[argument.name] = std::exchange(plain, {});
        else
            line.given[argument.name] = {plain.takeFirst()};
    }
    if (!plain.isEmpty())
        unreadable(u"“%1” does not know what to do with “%2”."_s.arg(line.entry->name, plain.first()), line,
                   {u"A name of several words is put in quotes."_s});
}

void checkValues(const ReadLine &line)
{
    for (const Option &option : line.entry->options) {
        const auto said = line.given.find(option.name);
        if (said == line.given.end()) {
            if (option.required)
                unreadable(u"“%1” wants --%2: %3."_s.arg(line.entry->name, option.name, option.help), line);
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
        {.name = u"book"_s, .kind = ValueKind::Path, .help = u"the book to work on; without it, your own"_s},
        {.name = u"today"_s,
         .kind = ValueKind::Day,
         .help = u"the day it is taken to be; without it, the local date"_s},
        {.name = u"help"_s,
         .kind = ValueKind::Flag,
         .help = u"explains the program, or the command it stands beside"_s},
        {.name = u"version"_s, .kind = ValueKind::Flag, .help = u"says which version this is"_s},
        {.name = u"man"_s, .kind = ValueKind::Flag, .help = u"prints the manual page"_s},
        {.name = u"completion"_s,
         .kind = ValueKind::Word,
         .help = u"prints what a shell needs to complete commands"_s,
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
