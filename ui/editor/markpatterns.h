#pragma once

#include <QString>

#include <optional>

/// How Markdown (CommonMark 0.30, with GitHub's strike-through and check lists) and addresses look while they
/// are typed. Each function is given the text of a block up to the cursor.
namespace ui::editor
{

enum class BlockStart { Heading1, Heading2, Heading3, Bullet, Number, Unchecked, Checked, Quote };
/// "# ", "- ", "1. ", "[ ] ", "> " and the like, if that is all there is.
std::optional<BlockStart> blockStart(const QString &text);

bool isCodeFence(const QString &text); ///< "```", with or without a language's name.
bool isRuleLine(const QString &text); ///< "---"

enum class Mark { Bold, Italic, Strike, Code };
struct MarkedText {
    Mark mark = Mark::Bold;
    int start = 0; ///< Where the first of its signs stands.
    int signs = 1; ///< Before it and after it.
};
/// If @p text ends with the sign that ends a mark.
std::optional<MarkedText> markedText(const QString &text);

struct LinkText {
    QString words;
    QString address; ///< As typed.
    int start = 0;
};
/// If @p text ends with "[words](address)".
std::optional<LinkText> linkText(const QString &text);

struct AddressText {
    int start = 0;
    int end = 0; ///< Without the full stop or bracket that belongs to the sentence.
};
/// The address of a page or of a person at the end of @p text.
std::optional<AddressText> addressAtEnd(const QString &text);

} // namespace ui::editor
