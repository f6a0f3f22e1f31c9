#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <vector>

namespace core::html
{

/// A tag or a piece of text of a parsed letter. Comments, scripts' doctypes, SVG and MathML are not in the
/// tree at all: nothing in a letter needs them and much has been hidden in them.
struct Node {
    struct Attribute {
        QString name; ///< Lower case.
        QString value; ///< Entities decoded.
    };

    QString tag; ///< Lower case; empty for text.
    QString text; ///< Only of text.
    QList<Attribute> attributes;
    std::vector<Node> children;

    bool isText() const { return tag.isEmpty(); }
    bool has(QStringView name) const;
    QString attribute(QStringView name) const; ///< Empty if it is not there.
};

/// No tree is deeper than this, whatever was parsed; what lies deeper is moved up to it.
constexpr int maximumDepth = 400;

/// The <html> element of @p html read as HTML5 reads it. Never fails, takes linear time.
Node parsed(QStringView html);

/// The first element called @p tag among the children; null if there is none.
const Node *child(const Node &node, QStringView tag);

/// Names with blanks between, to be looked up.
QSet<QString> nameSet(const char *names);

/// A tag that starts a line of its own when shown.
bool isBlock(QStringView tag);
/// A tag that has no content and no end tag.
bool isVoid(QStringView tag);

} // namespace core::html
