#pragma once

#include "ui/editor/spellsource.h"

/// Answers when it is told to: words that begin with w are wrong.
class FakeSource : public ui::editor::SpellSource
{
public:
    QList<Language> languages() const override
    {
        return {{QStringLiteral("en_US"), QStringLiteral("English"), true}};
    }
    void choose(const QString &code, bool) override { chosen.append(code); }
    bool isOn() const override { return on; }
    void setOn(bool isWanted) override
    {
        on = isWanted;
        emit changed();
    }
    void check(const QStringList &words) override { asked += words; }
    void suggest(const QString &word) override
    {
        emit suggested(word, {QStringLiteral("letter"), QStringLiteral("later")});
    }
    void learn(const QString &word) override
    {
        learnt.append(word);
        if (isBroken)
            emit notLearnt(word, {core::spelling::WordsError::Kind::NotText, QStringLiteral("/w.txt"), {}});
        else
            emit changed();
    }
    void answer()
    {
        QStringList right;
        QStringList wrong;
        for (const QString &word : std::exchange(asked, {}))
            (word.startsWith(u"w") || word.startsWith(u"W") ? wrong : right).append(word);
        emit checked(right, wrong);
    }

    QStringList asked;
    QStringList learnt;
    QStringList chosen;
    bool on = true;
    bool isBroken = false; ///< No word can be learnt.
};
