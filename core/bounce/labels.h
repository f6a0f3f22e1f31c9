#pragma once

#include <QString>

#include <optional>

namespace core::bounce
{

/// What stands before a colon, or in the left cell of a table, of bounces that are forms.
enum class Label { Recipient, Addressee, Reason, Subject, Date, MessageId, Sender, Other };

struct Labelled {
    Label label = Label::Other;
    QString value = {}; ///< May be empty: it is in the next line then.
};

/// @p line as label and value: "退信原因：550 …", "Recipient: bob@example.com", also "主题 | 你好".
std::optional<Labelled> labelled(const QString &line);

} // namespace core::bounce
