#include "core/mail/groups.h"

#include <algorithm>

namespace core::mail
{

void openGroups(Draft &draft)
{
    for (AddressList *list : {&draft.to, &draft.cc, &draft.bcc}) {
        AddressList opened;
        for (const Addressee &addressee : std::as_const(*list)) {
            const auto *group = std::get_if<Group>(&addressee);
            if (!group || group->members.isEmpty()) {
                opened.append(addressee);
                continue;
            }
            for (const Mailbox &member : group->members) {
                const bool isThere
                    = std::any_of(opened.cbegin(), opened.cend(), [&member](const Addressee &each) {
                          const auto *other = std::get_if<Mailbox>(&each);
                          return other && other->address == member.address;
                      });
                if (!isThere)
                    opened.append(member);
            }
        }
        *list = opened;
    }
}

} // namespace core::mail
