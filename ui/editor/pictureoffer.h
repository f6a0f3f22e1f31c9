#pragma once

#include "core/mail/draft.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

namespace ui
{
class InlineBar;
}

namespace ui::editor
{

/// What a set of pictures would weigh with fewer pixels.
struct OfferedSize {
    int longestSide = 0;
    QList<core::mail::Attachment> after; ///< In the order of those asked about; some may be as they were.
    qint64 bytes = 0; ///< Of all.
};

/// A bar about pictures that are heavier than a letter needs: "Photo 4032 × 3024, 3.4 MB", and buttons with
/// what each size would really weigh, which another thread finds out by encoding them. Lives in its bar.
class PictureOffer : public QObject
{
    Q_OBJECT

public:
    /// Whether any of them is worth the question.
    static bool isWorthAsking(const QList<core::mail::Attachment> &pictures);

    /// Fills @p bar, which is kept hidden until there is something to choose.
    PictureOffer(const QList<core::mail::Attachment> &pictures, InlineBar *bar);
    ~PictureOffer() override;

signals:
    void chosen(const QList<core::mail::Attachment> &before, const QList<core::mail::Attachment> &after);

private:
    void measure();
    void show(const QList<OfferedSize> &sizes, const QSize &pixels);
    void choose(const QList<core::mail::Attachment> &after);
    QString label(const OfferedSize &size) const;

    QList<core::mail::Attachment> m_pictures;
    QPointer<InlineBar> m_bar;
    std::shared_ptr<std::atomic<bool>> m_isGone;
};

} // namespace ui::editor
