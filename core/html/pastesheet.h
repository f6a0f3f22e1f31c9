#pragma once

#include "core/html/dom.h"
#include "core/html/styles.h"

#include <QHash>

namespace core::html
{

/// The rules of a clipboard's style sheets that name a tag, a class, or a tag with a class; nothing finer
/// is written by the programs that need it. Of at-rules only Word's "@list l0:level1" are kept.
class PasteSheet
{
public:
    void add(QStringView sheet);
    /// What holds for the element: by its tag, its classes, then its own style, the last one wins.
    QList<Declaration> styleOf(const Node &node) const;
    QList<Declaration> rule(const QString &selector) const { return m_rules.value(selector); }

private:
    QHash<QString, QList<Declaration>> m_rules; ///< By "p", ".xl65", "p.msonormal".
};

} // namespace core::html
