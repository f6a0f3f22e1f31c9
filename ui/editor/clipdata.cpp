#include "ui/editor/clipdata.h"

namespace ui::editor
{

namespace
{

const QString htmlFormat = QStringLiteral("text/html");

} // namespace

ClipData::ClipData(QString html, const QString &text)
    : m_clip{std::move(html), {}}
{
    setText(text);
}

QStringList ClipData::formats() const
{
    return QMimeData::formats() + QStringList{htmlFormat, clipFormat()};
}

QVariant ClipData::retrieveData(const QString &type, QMetaType metaType) const
{
    if (type == htmlFormat) {
        if (m_html.isEmpty())
            m_html = m_clip.pictures.isEmpty() ? m_clip.html : withPicturesInside(m_clip);
        return m_html;
    }
    if (type == clipFormat()) {
        if (m_letter.isEmpty())
            m_letter = packed(m_clip);
        return m_letter;
    }
    return QMimeData::retrieveData(type, metaType);
}

} // namespace ui::editor
