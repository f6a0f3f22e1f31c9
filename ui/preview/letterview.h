#pragma once

#include "ui/source/sealedbrowser.h"

namespace ui::preview
{

/// A sealed browser as wide as a chosen screen, on a reader's light or dark sheet.
class LetterView : public source::SealedBrowser
{
    Q_OBJECT

public:
    explicit LetterView(QWidget *parent = nullptr);

    void setColumn(int width); ///< In pixels; 0: as wide as the view.
    void setDark(bool dark); ///< Light text on a dark sheet, or dark on white, whatever the desktop has.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumn();
    void updateSheet();

    int m_column = 0;
    bool m_isDark = false;
};

} // namespace ui::preview
