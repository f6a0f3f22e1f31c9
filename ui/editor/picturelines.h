#pragma once

#include "ui/editor/dress.h"

#include <QObject>
#include <QTextCursor>

namespace ui::editor
{

class Pictures;
class TextArea;

/// Keeps the line before a picture as high as its words. Where a picture does not fit beside the words before
/// it, Qt moves it to the next line and gives the line that it left the picture's height all the same. Here
/// the blank before such a picture is shown as wider than any line, so that the line ends before the picture
/// is looked at; blanks at the end of a line hang out of it and are not seen. The document knows nothing of
/// this.
class PictureLines : public QObject, public DressLayer
{
    Q_OBJECT

public:
    /// @p text owns it.
    PictureLines(TextArea *text, Dress *dress, const Pictures *pictures);

    void dress(const QTextBlock &block, const Put &put) override;

private:
    /// A picture with a blank before it.
    struct Spot {
        QTextCursor at; ///< Moves along with the picture.
        bool isAlone = false; ///< Begins a line of its own.
    };
    void check();
    void checkLater();
    bool isAlone(const Spot &spot) const;
    void letGo(const QList<Spot> &spots);

    TextArea *m_text;
    Dress *m_dress;
    const Pictures *m_pictures;
    QList<Spot> m_spots;
    QList<Spot> m_gone; ///< Not shown any more, and about to be dropped.
    bool m_isWaiting = false;
};

} // namespace ui::editor
