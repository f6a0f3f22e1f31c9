// Reads files in the form of tests/data/replies/replies.tsv and tells how well the rules know the causes:
// replycheck [--rules FOLDER] [--blind] [--half 0|1] FILE…. Only provider, role, stage, text and client_error
// are looked at; --blind keeps the provider back, --half takes the rows with even or odd ids.
#include "core/diagnosis/rulecheck.h"

#include "score.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

namespace
{

QList<Row> read(const QStringList &files, QTextStream &out)
{
    QList<Row> rows;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QFile::ReadOnly))
            out << name << ": " << file.errorString() << '\n';
        rows += rowsOf(file.readAll());
    }
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({QStringLiteral("rules"), QStringLiteral("The folder of the rules."),
                       QStringLiteral("folder"), QStringLiteral(HONGYAN_RULES)});
    options.addOption({QStringLiteral("blind"), QStringLiteral("Do not tell the provider.")});
    options.addOption({QStringLiteral("verbose"), QStringLiteral("Show every row that is wrong.")});
    options.addOption({QStringLiteral("half"), QStringLiteral("Only rows with even (0) or odd (1) ids."),
                       QStringLiteral("number")});
    options.addOption({QStringLiteral("flaws"), QStringLiteral("Only say what is wrong with the rules.")});
    options.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Rows to try."),
                                  QStringLiteral("file…"));
    options.process(application);

    QTextStream out(stdout);
    const auto rules = core::diagnosis::Rules::read(options.value(QStringLiteral("rules")));
    if (!rules) {
        out << rules.error().join(u'\n') << "\n0 passed, 0 failed\n";
        return 2;
    }
    if (options.isSet(QStringLiteral("flaws"))) {
        const QStringList flaws = core::diagnosis::flawsOf(*rules);
        out << flaws.join(u'\n') << '\n' << flaws.size() << " flaws\n";
        return flaws.isEmpty() ? 0 : 1;
    }
    QList<Row> rows = read(options.positionalArguments(), out);
    if (options.isSet(QStringLiteral("half"))) {
        const bool isOdd = options.value(QStringLiteral("half")) == u"1";
        erase_if(rows, [isOdd](const Row &row) { return row.hasOddId() != isOdd; });
    }
    Score score;
    for (const Row &row : std::as_const(rows))
        score.add(
            row,
            core::diagnosis::diagnose(
                factsOf(row, options.isSet(QStringLiteral("blind")) ? Hint::None : Hint::Provider), *rules));
    score.print(out, options.isSet(QStringLiteral("verbose")) ? Detail::EveryRow : Detail::Summary);
    return score.isGoodEnough() ? 0 : 1;
}
