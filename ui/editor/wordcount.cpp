#include "ui/editor/wordcount.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

namespace ui::editor
{

namespace
{

using namespace std::chrono_literals;

constexpr auto restBeforeCounting = 400ms;

/// Counts by itself, without blanks around it.
bool isAlone(char32_t c)
{
    const bool isSign = (c >= 0x3001 && c <= 0x303f) || (c >= 0xff01 && c <= 0xff60) // 、。「」, ！（）
        || (c >= 0xffe0 && c <= 0xffe6);
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return isSign;
    }
}

} // namespace

int countWords(QStringView text)
{
    int words = 0;
    bool isInWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (c < 128 ? c <= u' ' : QChar::isSpace(c) || c == QChar::ObjectReplacementCharacter) {
            isInWord = false;
        } else if (c >= 128 && isAlone(c)) {
            ++words;
            isInWord = false;
        } else if (!isInWord) {
            ++words;
            isInWord = true;
        }
    }
    return words;
}

WordCounter::WordCounter(QTextEdit *text)
    : QObject(text)
    , m_text(text)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeCounting);
    connect(&m_rest, &QTimer::timeout, this, &WordCounter::count);
    connect(text, &QTextEdit::textChanged, this, [this] {
        m_isChanged = true;
        m_rest.start();
    });
    connect(text, &QTextEdit::selectionChanged, this, [this] { m_rest.start(); });
}

void WordCounter::count()
{
    if (m_isChanged) {
        m_words = 0;
        for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
            m_words += countWords(block.text());
    }
    m_isChanged = false;
    const QTextCursor cursor = m_text->textCursor();
    m_selected = cursor.hasSelection() ? countWords(cursor.selectedText()) : -1;
    emit counted(m_words, m_selected);
}

} // namespace ui::editor
