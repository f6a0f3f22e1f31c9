#include "ui/editor/pictureoffer.h"

#include "ui/editor/picturefiles.h"
#include "ui/editor/picturescale.h"
#include "ui/widgets/inlinebar.h"
#include "ui/wording/wording.h"

#include <QMenu>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace ui::editor
{

using core::mail::Attachment;

namespace
{

/// A picture this light goes as it is.
constexpr qint64 heavyBytes = 600 * 1024;
/// With more of them, each size would take minutes to find out.
constexpr qsizetype fewPictures = 12;

qint64 bytesOfAll(const QList<Attachment> &pictures)
{
    qint64 bytes = 0;
    for (const Attachment &picture : pictures)
        bytes += bytesOf(picture.content);
    return bytes;
}

QList<OfferedSize> offered(const QList<Attachment> &pictures, const std::atomic<bool> &isGone)
{
    QList<OfferedSize> sizes;
    const QList<int> sides = pictures.size() > fewPictures ? QList<int>{largeSide}
                                                           : QList<int>{smallSide, mediumSide, largeSide};
    qint64 before = bytesOfAll(pictures);
    for (const int side : sides) {
        OfferedSize size{side, {}, 0};
        for (const Attachment &picture : pictures) {
            if (isGone)
                return {};
            size.after.append(rescaled(picture, side).value_or(picture));
        }
        size.bytes = bytesOfAll(size.after);
        if (size.bytes < before * 9 / 10)
            sizes.append(size);
    }
    return sizes;
}

} // namespace

bool PictureOffer::isWorthAsking(const QList<Attachment> &pictures)
{
    return std::any_of(pictures.begin(), pictures.end(), [](const Attachment &picture) {
        return isWorthRescaling(picture) && bytesOf(picture.content) >= heavyBytes;
    });
}

PictureOffer::PictureOffer(const QList<Attachment> &pictures, InlineBar *bar)
    : QObject(bar)
    , m_bar(bar)
    , m_isGone(std::make_shared<std::atomic<bool>>(false))
{
    std::copy_if(pictures.begin(), pictures.end(), std::back_inserter(m_pictures), isWorthRescaling);
    bar->hide();
    measure();
}

PictureOffer::~PictureOffer()
{
    *m_isGone = true;
}

void PictureOffer::measure()
{
    auto *news = new QObject; // deletes itself below, in its own thread
    const QPointer<PictureOffer> self(this);
    QThreadPool::globalInstance()->start([self, news, pictures = m_pictures, isGone = m_isGone] {
        const QList<OfferedSize> sizes = offered(pictures, *isGone);
        const QSize pixels = pictures.size() == 1 ? measured(pictures.first().content) : QSize();
        QMetaObject::invokeMethod(
            news,
            [self, news, sizes, pixels] {
                if (self)
                    self->show(sizes, pixels);
                news->deleteLater();
            },
            Qt::QueuedConnection);
    });
}

QString PictureOffer::label(const OfferedSize &size) const
{
    const QString bytes = wording::size(size.bytes);
    //: A button: the smallest of the sizes offered for a photo, and what it weighs.
    return size.longestSide == smallSide ? tr("Small, %1").arg(bytes)
        : size.longestSide == mediumSide ? tr("Medium, %1").arg(bytes)
                                         : tr("Large, %1").arg(bytes);
}

void PictureOffer::show(const QList<OfferedSize> &sizes, const QSize &pixels)
{
    if (!m_bar)
        return;
    if (sizes.isEmpty())
        return m_bar->deleteLater();
    const QString before = wording::size(bytesOfAll(m_pictures));
    if (m_pictures.size() > 1)
        m_bar->setText(tr("%n photo(s), %1 together. They can be smaller.", nullptr, int(m_pictures.size()))
                           .arg(before));
    else
        m_bar->setText(
            tr("Photo %1 × %2, %3. It can be smaller.").arg(pixels.width()).arg(pixels.height()).arg(before));
    // One button for what nearly everybody wants: four would not fit into a narrow window.
    const OfferedSize &best = sizes.last();
    const auto *take = m_bar->addButton(Button::Look::Primary,
                                        QStringLiteral("rescale%1").arg(best.longestSide), label(best));
    connect(take, &QPushButton::clicked, this, [this, after = best.after] { choose(after); });
    auto *menu = new QMenu(m_bar);
    for (const OfferedSize &size : sizes.first(sizes.size() - 1)) {
        QAction *action = menu->addAction(label(size));
        action->setObjectName(QStringLiteral("rescale%1").arg(size.longestSide));
        connect(action, &QAction::triggered, this, [this, after = size.after] { choose(after); });
    }
    QAction *keep = menu->addAction(tr("Original, %1").arg(before));
    keep->setObjectName(QStringLiteral("keepOriginal"));
    connect(keep, &QAction::triggered, m_bar, &QObject::deleteLater);
    auto *others = m_bar->addButton(Button::Look::Secondary, QStringLiteral("otherSizes"), tr("Other sizes"));
    connect(others, &QPushButton::clicked, menu,
            [others, menu] { menu->popup(others->mapToGlobal(others->rect().bottomLeft())); });
    m_bar->show();
}

void PictureOffer::choose(const QList<Attachment> &after)
{
    emit chosen(m_pictures, after);
    if (m_bar)
        m_bar->deleteLater();
}

} // namespace ui::editor
