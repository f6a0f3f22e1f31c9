#include "ui/widgets/chipentries.h"

#include "ui/widgets/domainhint.h"

#include <algorithm>

namespace ui
{

using core::mail::Addressee;
using core::mail::AddressList;
using core::mail::Mailbox;

bool ChipEntries::contains(const Addressee &addressee) const
{
    const auto *mailbox = std::get_if<Mailbox>(&addressee);
    if (mailbox)
        return m_known.contains(mailbox->address);
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&addressee](const ChipEntry &each) { return each.addressee == addressee; });
}

size_t ChipEntries::insert(size_t at, const AddressList &list)
{
    std::vector<ChipEntry> fresh;
    for (const Addressee &addressee : list) {
        if (contains(addressee))
            continue;
        ChipEntry entry;
        entry.addressee = addressee;
        if (const auto *mailbox = entry.mailbox()) {
            entry.meantDomain = likelyMeantDomain(mailbox->address.domain());
            m_known.insert(mailbox->address);
        }
        fresh.push_back(std::move(entry));
    }
    m_entries.insert(m_entries.begin() + qptrdiff(at), std::make_move_iterator(fresh.begin()),
                     std::make_move_iterator(fresh.end()));
    m_addresses.reset();
    return fresh.size();
}

AddressList ChipEntries::addresses() const
{
    if (!m_addresses) {
        m_addresses.emplace();
        m_addresses->reserve(qsizetype(m_entries.size()));
        for (const ChipEntry &entry : m_entries)
            m_addresses->append(entry.addressee);
    }
    return *m_addresses;
}

} // namespace ui
