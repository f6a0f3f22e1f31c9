#pragma once

#include "ui/editor/clip.h"

#include <QMimeData>

namespace ui::editor
{

/// A piece of a letter on its way to the clipboard or being dragged. It says what it can be had as, and makes
/// what takes long only when somebody asks for it, once: the pictures as data: addresses for other programs,
/// and as they are for ourselves.
class ClipData : public QMimeData
{
    Q_OBJECT

public:
    ClipData(QString html, const QString &text);
    /// Those that the HTML names.
    void setPictures(const QList<core::mail::Attachment> &pictures) { m_clip.pictures = pictures; }
    const Clip &clip() const { return m_clip; }

    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &type, QMetaType metaType) const override;

private:
    Clip m_clip;
    mutable QString m_html; ///< With the pictures inside.
    mutable QByteArray m_letter;
};

} // namespace ui::editor
