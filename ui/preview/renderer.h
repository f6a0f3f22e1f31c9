#pragma once

#include "core/mail/draft.h"

#include <QImage>

#include <functional>

namespace ui::preview
{

/// How a page is shown to a reader in dark mode.
enum class Darkness {
    Light,
    Honoured, ///< The letter's own dark styles count; the sheet is dark where nothing was chosen.
    Inverted, ///< The program turns colours round by itself.
};

/// A page to be drawn: what a browser would be given, and how wide it is.
struct Page {
    QString html;
    QList<core::mail::Attachment> pictures; ///< What "cid:" refers to.
    int width = 640; ///< CSS pixels.
    qreal scale = 1; ///< Device pixels a CSS pixel.
    Darkness darkness = Darkness::Light;

    bool operator==(const Page &) const = default;
};

/// Draws pages as a browser does, in a process of its own, without scripts and without asking anybody for
/// anything. What the program brings where such an engine is installed.
class Renderer
{
public:
    using Done = std::function<void(const QImage &image)>; ///< A null image: it could not be drawn.

    virtual ~Renderer() = default;
    /// Calls @p done once, later, unless another page is asked for before.
    virtual void render(const Page &page, Done done) = 0;
};

} // namespace ui::preview
