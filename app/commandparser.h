#pragma once

#include "app/options.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>

class QCommandLineParser;

namespace app
{

/// One of the verbs of "hongyan contacts list|import|…", in a table of them.
template<typename Verb>
struct CommandVerb {
    const char *word;
    Verb verb;
};

/// The arguments of "hongyan WORD …": described once, for reading them and for --help.
class CommandParser
{
public:
    /// @p description is what --help begins with.
    CommandParser(const char *word, const QString &description);
    CommandParser(CommandParser &&) noexcept;
    ~CommandParser();

    /// @p value is what --help calls the option's value; none: it has no value.
    void addOption(const char *name, const QString &text, const char *value = nullptr);
    /// What may follow, as --help writes it: "[NAME|FILE…] [TARGET]".
    void addWords(const char *name, const QString &syntax);
    template<typename Verb, size_t count>
    void addVerbs(const CommandVerb<Verb> (&verbs)[count])
    {
        QStringList words;
        for (const auto &verb : verbs)
            words += QLatin1String(verb.word);
        addWords("verb", words.join(u'|'));
    }

    /// Why nothing is to be done, if so: a mistake in the options, or the help that was asked for, with
    /// @p belowHelp after it.
    std::optional<OptionsEnd> parse(const QStringList &arguments, const QString &belowHelp = {});

    bool has(const char *option) const;
    QString value(const char *option) const;
    QStringList values(const char *option) const; ///< Of one that is repeated.
    QStringList words() const; ///< After the command's own.
    /// What the first of these words asks for.
    template<typename Verb, size_t count>
    std::optional<Verb> verb(const CommandVerb<Verb> (&verbs)[count]) const
    {
        const QString first = words().value(0);
        const auto *found = std::find_if(std::begin(verbs), std::end(verbs), [&first](const auto &each) {
            return first == QLatin1String(each.word);
        });
        return found == std::end(verbs) ? std::nullopt : std::optional(found->verb);
    }
    /// A mistake if there are more words than @p most, the verb counted.
    std::optional<OptionsEnd> tooMuch(qsizetype most) const;

private:
    std::unique_ptr<QCommandLineParser> m_parser;
};

OptionsEnd mistake(const QString &text); ///< In how the program was called.

} // namespace app
