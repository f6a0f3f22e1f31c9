#pragma once

#include <QMenu>

#include <functional>

class QTextEdit;

namespace ui::editor
{

/// Which language the selected paragraphs are in: for screen readers, which pronounce by it, and for
/// recipients' programs, which break lines and choose letter forms by it. Each language is named in itself.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    LanguageMenu(QTextEdit *text, QWidget *parent);

    /// Further languages to offer, such as those whose spelling is checked; asked when the menu opens. Both
    /// "en-US" and "en_US" are understood.
    void setFurther(std::function<QStringList()> further) { m_further = std::move(further); }

private:
    void fill();
    void add(const QString &text, const QString &language, bool isChosen);

    QTextEdit *m_text;
    std::function<QStringList()> m_further;
};

} // namespace ui::editor
