#pragma once

#include "core/mail/draft.h"

#include <random>

/// Letters made of everything people put into them; the same seed gives the same letter.
class RandomDraft
{
public:
    /// Large contents go into files in @p folder.
    RandomDraft(unsigned seed, const QString &folder);

    core::mail::Draft make();

private:
    int number(int least, int most);
    bool chance(int percent) { return number(1, 100) <= percent; }
    QString word();
    QString words(int most);
    QString name();
    QString fileName();
    QString paragraph();
    core::mail::Mailbox mailbox();
    core::mail::AddressList mailboxes(int least, int most);
    core::mail::Attachment attachment(int index);
    QByteArray octets(int most);

    std::mt19937 m_random;
    QString m_folder;
    unsigned m_seed;
};
