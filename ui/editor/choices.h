#pragma once

#include <QObject>
#include <QStringList>

namespace ui::editor
{

/// What people chose lately in the editor's menus, the same for all open letters. It lives for this run only;
/// the program reads values() from it to keep them, and gives them back at the start.
class Choices : public QObject
{
    Q_OBJECT

public:
    static Choices &shared();

    QStringList recentColours() const { return m_colours; } ///< "#2f6fde", newest first, at most six.
    void rememberColour(const QString &name);
    QStringList recentEmoji() const { return m_emoji; } ///< Newest first, at most 32.
    void rememberEmoji(const QString &text);
    int skinTone() const { return m_skinTone; } ///< 0: none; 1 (light) to 5 (dark).
    void setSkinTone(int tone);

    QStringList values() const; ///< All of it, for a file; see restore().
    void restore(const QStringList &values); ///< Drops what it does not understand.

signals:
    void changed();

private:
    QStringList m_colours;
    QStringList m_emoji;
    int m_skinTone = 0;
};

} // namespace ui::editor
