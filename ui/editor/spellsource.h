#pragma once

#include "core/spelling/personalwords.h"

#include <QObject>
#include <QStringList>

namespace ui::editor
{

/// Who knows how words are written. The program brings one; it answers later, from another thread.
class SpellSource : public QObject
{
    Q_OBJECT

public:
    struct Language {
        QString code; ///< "en_US"
        QString name; ///< "English (United States)", in the person's language.
        bool isChosen = false;

        bool operator==(const Language &) const = default;
    };

    using QObject::QObject;

    virtual QList<Language> languages() const = 0; ///< Those with a dictionary on this computer.
    virtual void choose(const QString &code, bool isChosen) = 0;
    virtual bool isOn() const = 0; ///< The person wants words to be checked while they are typed.
    virtual void setOn(bool on) = 0;

    virtual void check(const QStringList &words) = 0; ///< Answered by checked().
    virtual void suggest(const QString &word) = 0; ///< Answered by suggested().
    /// Into the person's own dictionary; answered by changed() or notLearnt().
    virtual void learn(const QString &word) = 0;

signals:
    void checked(const QStringList &right, const QStringList &wrong);
    void suggested(const QString &word, const QStringList &suggestions);
    void notLearnt(const QString &word, const core::spelling::WordsError &error);
    void changed(); ///< Nothing that was answered before holds any more.
};

} // namespace ui::editor
