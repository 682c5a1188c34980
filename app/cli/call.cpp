#include "call.h"

#include "cli_words.h"
#include "clock.h"
#include "domain/overloaded.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

void writeTo(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

/// Signs that would steer a terminal, as pictures of themselves: they come from tables that anybody may have written.
QString harmless(QString text)
{
    constexpr char16_t pictures = 0x2400;
    constexpr char16_t pictureOfDelete = 0x2421;
    for (QChar &sign : text) {
        if (sign.category() != QChar::Other_Control || sign == u'\n' || sign == u'\t')
            continue;
        if (sign.unicode() < u' ')
            sign = QChar(static_cast<char16_t>(pictures + sign.unicode()));
        else
            sign = sign.unicode() == u'\x7f' ? QChar(pictureOfDelete) : QChar(QChar::ReplacementCharacter);
    }
    return text;
}

/// A cell as part of a sentence: in one line, and not a megabyte of it.
QString asQuoted(const QString &cell)
{
    constexpr qsizetype longest = 200;
    QString text = cell.size() > longest ? cell.first(longest) + u" ..."_s : cell;
    text.replace(u'\n', QChar(0x240a));
    return text.replace(u'\t', QChar(0x2409));
}

} // namespace

void say(const QString &line)
{
    writeTo(stdout, harmless(line).toUtf8() + '\n');
}

void write(const QByteArray &bytes)
{
    writeTo(stdout, bytes);
}

void warn(const QString &line)
{
    // So that answer and reasons stand in the order in which they came, where both go to one place.
    std::fflush(stdout);
    writeTo(stderr, harmless(line).toUtf8() + '\n');
}

void progress(const QString &line)
{
    if (isatty(STDERR_FILENO) == 1)
        warn(line);
}

bool outputArrived()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

Call::Call(const CommandEntry &entry, Given given, const QString &bookPath, bool bookNamed, QDate today)
    : m_entry(entry), m_given(std::move(given)), m_bookPath(QFileInfo(bookPath).absoluteFilePath()),
      m_bookNamed(bookNamed), m_today(today)
{
}

QString Call::text(const QString &name) const
{
    const QStringList said = texts(name);
    return said.isEmpty() ? QString() : said.last();
}

QStringList Call::texts(const QString &name) const
{
    const auto at = m_given.find(name);
    return at == m_given.end() ? QStringList() : at->second;
}

QString Call::label(const QString &name) const
{
    const bool isArgument = std::ranges::any_of(m_entry.arguments, [&](const Option &a) { return a.name == name; });
    return isArgument ? name : u"--"_s + name;
}

bool Call::knowsOption(const QString &name) const
{
    return std::ranges::any_of(m_entry.options, [&](const Option &option) { return option.name == name; });
}

bool Call::isFlag(const QString &name) const
{
    return std::ranges::any_of(m_entry.options, [&](const Option &option) {
        return option.name == name && option.kind == ValueKind::Flag;
    });
}

Ledger &Call::ledger()
{
    if (m_ledger)
        return *m_ledger;
    Ledger::Opened opened = Ledger::open(m_bookPath, systemMachine(), Ledger::Waiting::Patient);
    if (const auto *trouble = std::get_if<Trouble>(&opened)) {
        QStringList instead;
        if (trouble->kind == Trouble::Kind::Damaged)
            throw Stop{ExitCode::FileTrouble,
                       trouble->text,
                       {CliWords::tr(
                            "What can be read of it goes into a new book with: proven-cli --book \"%1\" salvage FILE")
                            .arg(m_bookPath)}};
        if (trouble->kind != Trouble::Kind::Missing)
            stopFor(*trouble);
        if (!m_bookNamed)
            instead += CliWords::tr("This is where your own book would lie. Another one is named with --book FILE.");
        instead += CliWords::tr("Make one: proven-cli new \"%1\"").arg(m_bookPath);
        instead += CliWords::tr("Or look round a sample: proven-cli sample FILE");
        throw Stop{ExitCode::FileTrouble, trouble->text, instead};
    }
    m_ledger = std::move(std::get<std::unique_ptr<Ledger>>(opened));
    if (const std::optional<QString> copy = m_ledger->copyBeforeUpgrade())
        warn(CliWords::tr("This book was of an older version and was upgraded. A copy of it as it was: %1").arg(*copy));
    return *m_ledger;
}

Performed Call::perform(const Command &command)
{
    Performance performance = ledger().perform(command, m_today);
    // Not every command that the law stops can be told to overrule it.
    if (auto *refusal = std::get_if<Refusal>(&performance); refusal && !knowsOption(u"overrule"_s))
        refusal->overridable = false;
    return doneOrStop(std::move(performance));
}

ExitCode Call::performAndSay(const Command &command)
{
    const Performed performed = perform(command);
    say(performed.changes.empty() ? CliWords::tr("Nothing changed: the book says so already.") : performed.title);
    return ExitCode::Done;
}

std::optional<Id<Round>> Call::roundIfNamed()
{
    return has(u"round"_s) ? std::optional(roundNamed(book(), text(u"round"_s)).id) : std::nullopt;
}

const Trial &Call::trial()
{
    return theTrial(book(), text(u"VENDOR"_s), value<QString>(u"round"_s));
}

void stopFor(const Refusal &refusal)
{
    Stop stop{refusal.ground == Refusal::Ground::Input ? ExitCode::BadInput : ExitCode::Refused, refusal.text, {}};
    if (refusal.overridable)
        stop.instead += CliWords::tr("Or overrule it with a written reason: --overrule REASON");
    for (const RejectedRow &row : refusal.rows)
        stop.instead += inWords(row);
    stop.instead += refusal.instead;
    throw stop;
}

void stopFor(const Trouble &trouble)
{
    throw Stop{ExitCode::FileTrouble, trouble.text, {}};
}

Performed doneOrStop(Performance performance)
{
    return std::visit(Overloaded{[](Performed &&performed) -> Performed { return std::move(performed); },
                                 [](Refusal &&refusal) -> Performed { stopFor(refusal); },
                                 [](Trouble &&trouble) -> Performed { stopFor(trouble); }},
                      std::move(performance));
}

QString inWords(const RejectedRow &row)
{
    QString place = row.at.file;
    if (row.at.row > 0)
        place += CliWords::tr(", row %1").arg(row.at.row);
    if (!row.column.isEmpty())
        place += u", %1 “%2”"_s.arg(asQuoted(row.column), asQuoted(row.value));
    return u"%1: %2"_s.arg(place, row.reason);
}

} // namespace proven::cli
