#pragma once

#include "core/mail/mailbox.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace ui
{

class Chip;

/// One recipient of a field, whether a widget shows it at the moment or not.
struct ChipEntry {
    core::mail::Addressee addressee = core::mail::Group();
    QString meantDomain; ///< The domain that was probably meant, empty if none.
    QString refusal; ///< The words of the server that would not take it.
    int width = 0; ///< What its chip takes, with the hint beside it; 0: not measured yet.
    bool isSelected = false;
    Chip *chip = nullptr; ///< While it is in sight.

    const core::mail::Mailbox *mailbox() const { return std::get_if<core::mail::Mailbox>(&addressee); }
    bool isMarked() const { return !meantDomain.isEmpty() || !refusal.isEmpty(); }
};

/// The recipients of a field in order. Counts mailboxes, so that telling a double takes no time.
class ChipEntries
{
public:
    size_t size() const { return m_entries.size(); }
    bool isEmpty() const { return m_entries.empty(); }
    ChipEntry &operator[](size_t at) { return m_entries[at]; }
    const ChipEntry &operator[](size_t at) const { return m_entries[at]; }
    auto begin() { return m_entries.begin(); }
    auto end() { return m_entries.end(); }
    auto begin() const { return m_entries.begin(); }
    auto end() const { return m_entries.end(); }

    bool contains(const core::mail::Addressee &addressee) const;
    /// Puts those of @p list before @p at whose mailbox is not there yet; how many that were.
    size_t insert(size_t at, const core::mail::AddressList &list);
    /// Removes those for which @p isGone; the caller has dealt with their widgets.
    template<typename Predicate>
    void removeIf(Predicate isGone)
    {
        std::vector<ChipEntry> kept;
        kept.reserve(m_entries.size());
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (!isGone(i))
                kept.push_back(std::move(m_entries[i]));
            else if (const auto *mailbox = m_entries[i].mailbox())
                m_known.remove(mailbox->address);
        }
        m_entries = std::move(kept);
        m_addresses.reset();
    }
    core::mail::AddressList addresses() const; ///< Shared until the next change.

private:
    std::vector<ChipEntry> m_entries;
    QSet<core::mail::AddrSpec> m_known;
    mutable std::optional<core::mail::AddressList> m_addresses;
};

} // namespace ui
