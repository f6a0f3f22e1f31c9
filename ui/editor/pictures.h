#pragma once

#include "ui/editor/picturefiles.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QTextObjectInterface>

class QTextImageFormat;

namespace ui::editor
{

/// The pictures of one letter by their content ids, and how the text area draws them: never wider than
/// the text, whatever the window's width. Each is decoded on another thread at the size it is shown in, and
/// only while it is in sight; what was shown last is kept up to a limit, however many pictures there are.
class Pictures : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit Pictures(QObject *parent = nullptr);

    /// "cid:…" for the picture's content id.
    static QString nameFor(const QByteArray &contentId);

    /// Whether pictures that come as data keep what they tell.
    PhotoDetails details() const { return m_details; }
    void setDetails(PhotoDetails details) { m_details = details; }

    void clear();
    void add(const core::mail::Attachment &attachment); ///< Its size may come later, or never.
    bool setSize(const QByteArray &contentId, const QSize &size); ///< True if it was another before.
    bool has(const QString &name) const;
    std::optional<core::mail::Attachment> attachment(const QString &contentId) const;
    std::optional<core::mail::Attachment> attachmentOf(const QTextImageFormat &format) const;
    QSize naturalSize(const QTextImageFormat &format) const; ///< In pixels; not valid while not known.
    /// As it is shown in @p document at @p position.
    QSizeF shownSize(const QTextDocument *document, int position, const QTextImageFormat &format) const;
    qint64 cachedBytes() const { return m_shown.totalCost(); }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

signals:
    void ready(); ///< A picture that was asked for can be drawn now.

private:
    struct Entry {
        core::mail::Attachment attachment;
        QSize size;
        bool isBroken = false;
    };
    static QString idOf(const QTextFormat &format);
    const Entry *entryFor(const QTextFormat &format) const;
    void ask(const QString &id, const Entry &entry, const QSize &pixels);
    void take(const QString &id, const QImage &image);

    PhotoDetails m_details = PhotoDetails::Remove;
    QHash<QString, Entry> m_entries; ///< By content id.
    QCache<QString, QPixmap> m_shown; ///< By content id, cost in octets.
    QSet<QString> m_asked;
};

} // namespace ui::editor
