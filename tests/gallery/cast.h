#pragma once

#include "core/account/account.h"
#include "core/contacts/person.h"
#include "core/delivery/types.h"
#include "ui/editor/spellsource.h"

/// Who and what is on stage.

/// Two accounts with three identities, and long names.
QList<core::account::Account> accounts();
core::delivery::SavedDraft letter(const QString &html);
core::mail::AddressList people(int count);
core::contacts::Book book();
QString richLetter(); ///< A heading, a list, a quote, code, a link, a misspelt word.

/// Takes words that begin with "mispel" for wrong.
class Speller : public ui::editor::SpellSource
{
public:
    explicit Speller(bool hasDictionaries);
    QList<Language> languages() const override;
    void choose(const QString &, bool) override { }
    bool isOn() const override { return true; }
    void setOn(bool) override { }
    void check(const QStringList &words) override;
    void suggest(const QString &word) override;
    void learn(const QString &) override { }

private:
    bool m_hasDictionaries;
};
