#pragma once

#include <QImage>
#include <QScrollArea>

class QLabel;

namespace ui::preview
{

/// A page that was drawn elsewhere, in the middle, to be scrolled through.
class PageView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setPage(const QImage &page); ///< With its device pixel ratio.
    void setDark(bool dark); ///< The table around the page.
    void setDescription(const QString &text); ///< What a screen reader says of it.

private:
    QLabel *m_page;
};

} // namespace ui::preview
