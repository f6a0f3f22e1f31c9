#pragma once

#include "core/mail/draft.h"

#include <functional>
#include <optional>

class QMimeData;

namespace ui::editor
{

/// A piece of a letter on the clipboard as Hongyan itself reads it again: exactly, and with its pictures.
struct Clip {
    QString html; ///< As htmlwriter.h writes it; pictures are "cid:".
    QList<core::mail::Attachment> pictures;

    bool operator==(const Clip &) const = default;
};

QString clipFormat(); ///< On the clipboard.
QByteArray packed(const Clip &clip); ///< As it is there; reads the pictures.
/// Nothing if there is none, or if it is broken. Anybody may have written it: the HTML is not safe yet.
std::optional<Clip> clipOf(const QMimeData &data);

/// Every picture has a content id of its own that a letter can be sent with: another one where it is that of
/// another picture, which @p known answers, or of signs that are not for a letter. The new one is made of
/// what the picture holds, so the same picture comes only once, however often. Of two in the clip with the
/// same content id the first is kept.
Clip withFreeNames(const Clip &clip,
                   const std::function<std::optional<core::mail::Attachment>(const QString &id)> &known);

/// What @p picture holds; reads its file where it has one.
QByteArray octetsOf(const core::mail::Attachment &picture);
/// The HTML for other programs, which know no "cid:": pictures of up to 4 MB as data: addresses.
QString withPicturesInside(const Clip &clip);

} // namespace ui::editor
