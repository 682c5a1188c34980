#include "completion.h"

#include "command_line.h"
#include "commands.h"

#include <QTextStream>

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

/// A case of the script: what may follow those words.
QString follows(const QString &words, const QStringList &next)
{
    return u"        '%1') words='%2' ;;\n"_s.arg(words, next.join(u' '));
}

QStringList spelled(const std::vector<Option> &options)
{
    QStringList words;
    for (const Option &option : options)
        words += u"--"_s + option.name;
    return words;
}

/// The first word of every command: "round", "log".
QStringList firstWords()
{
    QStringList words;
    for (const CommandEntry &entry : commands())
        words += entry.name.section(u' ', 0, 0);
    words.removeDuplicates();
    return words;
}

QString membersOfGroups()
{
    QString cases;
    for (const QString &group : firstWords()) {
        QStringList members;
        for (const CommandEntry &entry : commands()) {
            if (entry.name.startsWith(group + u' '))
                members += entry.name.mid(group.size() + 1);
        }
        if (!members.isEmpty())
            cases += follows(group, members);
    }
    return cases;
}

QString wordsOfCommands()
{
    QString cases;
    for (const CommandEntry &entry : commands()) {
        QStringList words = spelled(together(entry.options, programOptions()));
        for (const Option &argument : entry.arguments)
            words += argument.words;
        cases += follows(entry.name, words);
    }
    return cases;
}

QString choicesOfOptions()
{
    QString cases;
    for (const CommandEntry &entry : commands()) {
        for (const Option &option : entry.options) {
            if (!option.words.isEmpty())
                cases += follows(entry.name + u" --"_s + option.name, option.words);
        }
    }
    return cases;
}

} // namespace

QString bashCompletion()
{
    QString script;
    QTextStream out(&script);
    out << "_proven_cli()\n"
           "{\n"
           "    local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\"\n"
           "    local command='' words='"
        << spelled(programOptions()).join(u' ') << ' ' << firstWords().join(u' ')
        << "' place\n"
           "    for ((place = 1; place < COMP_CWORD; place++)); do\n"
           "        case \"${COMP_WORDS[place]}\" in\n"
           "        --book|--today|--language) ((place++)); continue ;;\n"
           "        -*) [[ -n \"$command\" ]] && break; continue ;;\n"
           "        esac\n"
           "        command=\"${command:+$command }${COMP_WORDS[place]}\"\n"
           "        case \"$command\" in\n"
        << membersOfGroups()
        << "        esac\n"
           "        case \"$command\" in\n"
        << wordsOfCommands()
        << "        *) continue ;;\n"
           "        esac\n"
           "        break\n"
           "    done\n"
           "    case \"$command $previous\" in\n"
        << choicesOfOptions()
        << "        *' --book') words='' ;;\n"
           "    esac\n"
           "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "}\n"
           "complete -o default -F _proven_cli proven-cli\n";
    out.flush();
    return script;
}

} // namespace proven::cli
