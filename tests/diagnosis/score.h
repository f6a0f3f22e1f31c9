#pragma once

#include "core/diagnosis/diagnose.h"

#include <QMap>
#include <QTextStream>

/// One row of the corpus: a failure as it was worded, and what was behind it.
struct Row {
    QString id;
    QString kind;
    QString provider;
    QString role;
    QString stage;
    QString clientError;
    QByteArray text;
    QString causeClass;
    QString cause;

    bool hasOddId() const { return id.right(1).toInt(nullptr, 16) % 2 == 1; }
};

QList<Row> rowsOf(const QByteArray &file);

enum class Hint { None, Provider };
core::diagnosis::Facts factsOf(const Row &row, Hint hint);

enum class Detail { Summary, EveryRow };

/// How many verdicts were right, and which were not.
class Score
{
public:
    void add(const Row &row, const core::diagnosis::Verdict &verdict);
    void print(QTextStream &out, Detail detail) const;
    /// Class 98 %, cause 95 %, nothing sure and wrong, unknown stays unknown.
    bool isGoodEnough() const;

private:
    struct Count {
        int all = 0;
        int classRight = 0;
        int causeRight = 0;

        void add(bool isClassRight, bool isCauseRight);
    };
    void printTable(QTextStream &out, const char *title, const QMap<QString, Count> &table) const;

    Count m_total;
    QMap<QString, Count> m_providers;
    QMap<QString, Count> m_classes;
    QMap<QString, int> m_classConfusion; ///< "sender -> recipient"
    QMap<QString, int> m_causeConfusion;
    QStringList m_wrong;
    QStringList m_sureAndWrong;
    QStringList m_invented; ///< Unknown to the corpus, and claimed to be known.
    int m_sure = 0;
};
