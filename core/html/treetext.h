#pragma once

#include "core/html/dom.h"

namespace core::html
{

/// Text as it stands in HTML, in an attribute's double quotes, too. Characters of no meaning (NUL) go.
QString escaped(QString text);

/// The tree as HTML that parses to the same tree: text escaped, but not in <style>. For documents of our
/// own making from a tree that was changed; a letter that nobody changed is never written anew.
QString toText(const Node &node);

/// A whole document of the <html> element @p root.
QString toDocument(const Node &root);

} // namespace core::html
