#include "ui/editor/choices.h"

#include <QColor>

#include <algorithm>

namespace ui::editor
{

namespace
{

constexpr qsizetype mostColours = 6;
constexpr qsizetype mostEmoji = 32;
const QString colourKey = QStringLiteral("colour:");
const QString emojiKey = QStringLiteral("emoji:");
const QString toneKey = QStringLiteral("tone:");

bool putFirst(QStringList &list, const QString &value, qsizetype most)
{
    if (value.isEmpty() || (!list.isEmpty() && list.first() == value))
        return false;
    list.removeAll(value);
    list.prepend(value);
    list.resize(std::min(list.size(), most));
    return true;
}

} // namespace

Choices &Choices::shared()
{
    static Choices choices;
    return choices;
}

void Choices::rememberColour(const QString &name)
{
    if (putFirst(m_colours, name, mostColours))
        emit changed();
}

void Choices::rememberEmoji(const QString &text)
{
    if (putFirst(m_emoji, text, mostEmoji))
        emit changed();
}

void Choices::setSkinTone(int tone)
{
    if (tone == m_skinTone || tone < 0 || tone > 5)
        return;
    m_skinTone = tone;
    emit changed();
}

QStringList Choices::values() const
{
    QStringList all{toneKey + QString::number(m_skinTone)};
    for (const QString &colour : m_colours)
        all.append(colourKey + colour);
    for (const QString &emoji : m_emoji)
        all.append(emojiKey + emoji);
    return all;
}

void Choices::restore(const QStringList &values)
{
    m_colours.clear();
    m_emoji.clear();
    for (const QString &value : values) {
        if (value.startsWith(colourKey) && QColor::isValidColor(value.mid(colourKey.size())))
            m_colours.append(value.mid(colourKey.size()));
        else if (value.startsWith(emojiKey) && value.size() > emojiKey.size() && value.size() < 40)
            m_emoji.append(value.mid(emojiKey.size()));
        else if (value.startsWith(toneKey))
            m_skinTone = std::clamp(value.mid(toneKey.size()).toInt(), 0, 5);
    }
    m_colours.resize(std::min(m_colours.size(), mostColours));
    m_emoji.resize(std::min(m_emoji.size(), mostEmoji));
}

} // namespace ui::editor
