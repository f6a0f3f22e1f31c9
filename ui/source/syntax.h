#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace ui::source
{

/// What a stretch of HTML source is, for its colour.
enum class Part { Sign, Tag, Attribute, Value, Entity, Comment, Declaration, Selector, Property, CssValue };

/// The colour of a part: at least 4.5:1 on the palette's Base, in light and dark.
QColor colourOf(Part part, const QPalette &palette);

/// Colours HTML source, and the CSS inside of <style>. Reads line by line from the state the line before
/// left, as typing wants it; core::html's readers need the whole source.
class Syntax : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    Syntax(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void readText(const QString &line);
    void readTag(const QString &line);
    void readValue(const QString &line);
    void readComment(const QString &line, const QString &end);
    void readSheet(const QString &line);
    void readScript(const QString &line);
    void put(int start, int end, Part part);

    QPalette m_palette;
    QHash<int, QTextCharFormat> m_formats;
    // While a line is read:
    int m_at = 0;
    int m_mode = 0;
    int m_raw = 0; ///< What the open tag will lead into: a sheet, a script, or nothing.
    bool m_isInRule = false; ///< Of a sheet: between "{" and "}".
};

} // namespace ui::source
