#include "ui/editor/spelling.h"

#include "core/spelling/words.h"
#include "ui/editor/fieldtext.h"
#include "ui/editor/structure.h"
#include "ui/editor/textarea.h"
#include "ui/widgets/icon.h"

#include <QKeyEvent>
#include <QMenu>
#include <QTextBlock>

namespace ui::editor
{

using core::spelling::Range;

namespace
{

constexpr int wordsAtATime = 2000;

QTextCursor cursorFor(const QTextBlock &block, const Range &word)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(word.start));
    cursor.setPosition(block.position() + int(word.end()), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

Spelling::Spelling(TextArea *text, Dress *dress)
    : QObject(text)
    , m_text(text)
    , m_dress(dress)
    , m_menu(new QMenu(text->parentWidget()))
    , m_typed(text->document())
{
    m_typed.setPosition(0);
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &Spelling::ask);
    connect(text, &QTextEdit::cursorPositionChanged, this, &Spelling::followCursor);
    connect(text, &TextArea::menuWanted, this, &Spelling::addToMenu);
    m_menu->setObjectName(QStringLiteral("spellingMenu"));
    connect(m_menu, &QMenu::aboutToShow, this, &Spelling::fillMenu);
    text->installEventFilter(this);
    text->viewport()->installEventFilter(this);
    dress->addLayer(this);
}

/// Before the text changes, so that the word is not underlined and cleared again with each letter.
bool Spelling::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_isTyping = true;
    else if (event->type() == QEvent::MouseButtonPress)
        m_isTyping = false;
    else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isWriting = !key->text().isEmpty() && key->text().at(0).isPrint();
        m_isTyping = isWriting || key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete;
    }
    return QObject::eventFilter(watched, event);
}

void Spelling::setSource(SpellSource *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (source) {
        connect(source, &SpellSource::checked, this, &Spelling::take);
        connect(source, &SpellSource::suggested, this, &Spelling::addSuggestions);
        connect(source, &SpellSource::notLearnt, this, &Spelling::tellNotLearnt);
        connect(source, &SpellSource::changed, this, &Spelling::forget);
    }
    forget();
}

void Spelling::forget()
{
    m_verdicts.clear();
    m_toAsk.clear();
    m_waiting.clear();
    m_dress->refreshAll();
}

bool Spelling::isMisspelt(const QString &word) const
{
    return m_verdicts.value(word, Verdict::Right) == Verdict::Wrong && !m_ignored.contains(word);
}

bool Spelling::isJudged(const QTextBlock &block, int start, int length) const
{
    for (const FieldSpan &field : fieldSpans(block.text())) {
        if (start >= field.start && start < field.start + field.length)
            return false;
    }
    if (isPreformatted(block) || quoteLevel(block) > 0 || block.blockFormat().boolProperty(InSignature))
        return false;
    for (auto it = block.begin(); it != block.end(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int from = fragment.position() - block.position();
        if (from >= start + length)
            break;
        const QTextCharFormat format = fragment.charFormat();
        if (from + fragment.length() > start && (format.isAnchor() || format.boolProperty(InlineCode)))
            return false;
    }
    return true;
}

void Spelling::dress(const QTextBlock &block, const Put &put)
{
    if (!m_source || !m_source->isOn())
        return;
    const QString text = block.text();
    const QTextCursor now = m_text->textCursor();
    const int typed = m_isTyping && now.block() == block ? now.positionInBlock() : -1;
    const QList<Range> words = core::spelling::checkableWords(text);
    for (const Range &range : words) {
        const QString word = text.sliced(range.start, range.length);
        const auto known = m_verdicts.constFind(word);
        if (known == m_verdicts.cend()) {
            m_verdicts.insert(word, Verdict::Asked);
            m_toAsk.append(word);
            m_asking.start();
        }
        if (known == m_verdicts.cend() || *known == Verdict::Asked) {
            m_waiting.insert(block.blockNumber());
            continue;
        }
        const bool isBeingTyped = typed >= range.start && typed <= range.end();
        if (!isBeingTyped && isMisspelt(word) && isJudged(block, int(range.start), int(range.length))) {
            QTextCharFormat wavy;
            wavy.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            wavy.setUnderlineColor(toneColour(Tone::Negative, m_text->palette()));
            put(int(range.start), int(range.length), wavy);
        }
    }
}

void Spelling::ask()
{
    if (!m_source || m_toAsk.isEmpty())
        return;
    const QStringList words = m_toAsk.mid(0, wordsAtATime);
    m_toAsk.remove(0, words.size());
    m_source->check(words);
}

void Spelling::take(const QStringList &right, const QStringList &wrong)
{
    for (const QString &word : right)
        m_verdicts.insert(word, Verdict::Right);
    for (const QString &word : wrong)
        m_verdicts.insert(word, Verdict::Wrong);
    if (!m_toAsk.isEmpty())
        m_asking.start();
    const QSet<int> waiting = std::exchange(m_waiting, {});
    for (const int number : waiting) {
        if (const QTextBlock block = m_text->document()->findBlockByNumber(number); block.isValid())
            m_dress->refresh(block);
    }
    if (m_isJumping)
        goToNext();
}

/// The word that was being typed is judged as soon as the cursor is elsewhere.
void Spelling::followCursor()
{
    const QTextCursor now = m_text->textCursor();
    const QTextBlock before = m_typed.block();
    const int was = m_typed.positionInBlock();
    const bool isSameBlock = before == now.block();
    m_typed = now;
    if (!m_source || !m_source->isOn() || !before.isValid())
        return;
    const Range left = core::spelling::wordAt(before.text(), was);
    const int at = now.positionInBlock();
    const bool isStillThere = m_isTyping && isSameBlock && left.start <= at && at <= left.end();
    if (left.length > 0 && !isStillThere
        && m_verdicts.value(before.text().sliced(left.start, left.length)) != Verdict::Right)
        m_dress->refresh(before);
}

void Spelling::addToMenu(QMenu *menu, const QTextCursor &at)
{
    const QTextBlock block = at.block();
    const Range range = core::spelling::wordAt(block.text(), at.positionInBlock());
    if (!m_source || range.length == 0 || m_text->isReadOnly())
        return;
    const QString word = block.text().sliced(range.start, range.length);
    if (!isMisspelt(word) || !isJudged(block, int(range.start), int(range.length)))
        return;
    m_menuWord = cursorFor(block, range);
    m_openMenu = menu;
    QAction *first = menu->actions().isEmpty() ? nullptr : menu->actions().first();
    auto *waiting = new QAction(tr("Looking for suggestions…"), menu);
    waiting->setObjectName(QStringLiteral("spellingWaits"));
    waiting->setEnabled(false);
    auto *learn = new QAction(tr("Add “%1” to the dictionary").arg(word), menu);
    learn->setObjectName(QStringLiteral("spellingLearn"));
    connect(learn, &QAction::triggered, this, [this, word] { this->learn(word); });
    auto *skip = new QAction(tr("Ignore in this letter"), menu);
    skip->setObjectName(QStringLiteral("spellingIgnore"));
    connect(skip, &QAction::triggered, this, [this, word] { ignore(word); });
    menu->insertActions(first, {waiting, learn, skip});
    menu->insertSeparator(first);
    m_source->suggest(word);
}

void Spelling::learn(const QString &word)
{
    m_learning = word;
    if (m_source)
        m_source->learn(word);
}

/// One source serves many windows; the one that asked says it.
void Spelling::tellNotLearnt(const QString &word, const core::spelling::WordsError &error)
{
    if (word == std::exchange(m_learning, QString()))
        emit notLearnt(word, error);
}

void Spelling::addSuggestions(const QString &word, const QStringList &suggestions)
{
    if (!m_openMenu || m_menuWord.selectedText() != word)
        return;
    auto *waiting = m_openMenu->findChild<QAction *>(QStringLiteral("spellingWaits"));
    if (!waiting)
        return;
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(suggestion, m_openMenu);
        QFont bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
        connect(action, &QAction::triggered, this, [this, word, suggestion] { replace(word, suggestion); });
        m_openMenu->insertAction(waiting, action);
    }
    if (suggestions.isEmpty()) {
        waiting->setText(tr("No suggestions"));
        return;
    }
    m_openMenu->removeAction(waiting);
    delete waiting;
}

void Spelling::replace(const QString &word, const QString &by)
{
    if (m_menuWord.selectedText() != word || m_text->isReadOnly())
        return;
    QTextCursor first = m_menuWord;
    first.setPosition(first.selectionStart() + 1);
    m_menuWord.insertText(by, first.charFormat());
    m_text->setTextCursor(m_menuWord);
}

void Spelling::ignore(const QString &word)
{
    m_ignored.insert(word);
    m_dress->refreshAll();
}

QStringList Spelling::languages() const
{
    QStringList codes;
    for (const SpellSource::Language &language :
         m_source ? m_source->languages() : QList<SpellSource::Language>())
        codes += language.code;
    return codes;
}

void Spelling::fillMenu()
{
    m_menu->clear();
    if (!m_source)
        return;
    QAction *on = m_menu->addAction(tr("Check while typing"));
    on->setObjectName(QStringLiteral("spellingOn"));
    on->setCheckable(true);
    on->setChecked(m_source->isOn());
    connect(on, &QAction::triggered, this, [this](bool checked) { m_source->setOn(checked); });
    QAction *next = m_menu->addAction(tr("Next misspelt word"));
    next->setShortcut(QKeySequence(Qt::Key_F7));
    next->setShortcutContext(Qt::WidgetShortcut); // the key itself is the window's
    next->setEnabled(m_source->isOn());
    connect(next, &QAction::triggered, this, &Spelling::goToNext);
    m_menu->addSeparator();
    const QList<SpellSource::Language> languages = m_source->languages();
    if (languages.isEmpty())
        m_menu->addAction(tr("No Hunspell dictionary is installed"))->setEnabled(false);
    for (const SpellSource::Language &language : languages) {
        QAction *action = m_menu->addAction(language.name);
        action->setCheckable(true);
        action->setChecked(language.isChosen);
        connect(action, &QAction::triggered, this,
                [this, code = language.code](bool checked) { m_source->choose(code, checked); });
    }
}

QTextCursor Spelling::nextMisspelt(bool *isKnown)
{
    *isKnown = true;
    const QTextCursor from = m_text->textCursor();
    QTextBlock block = from.block();
    const int count = m_text->document()->blockCount();
    for (int visited = 0; visited <= count; ++visited) {
        const QList<Range> words = core::spelling::checkableWords(block.text());
        for (const Range &range : words) {
            const QString word = block.text().sliced(range.start, range.length);
            if (m_verdicts.value(word, Verdict::Asked) == Verdict::Asked)
                *isKnown = false;
            const bool isBehind = visited == 0 && block.position() + range.start < from.selectionEnd();
            if (!isBehind && isMisspelt(word) && isJudged(block, int(range.start), int(range.length)))
                return cursorFor(block, range);
        }
        block = block.next().isValid() ? block.next() : m_text->document()->firstBlock();
    }
    return {};
}

void Spelling::goToNext()
{
    if (!m_source || !m_source->isOn())
        return;
    bool isKnown = true;
    const QTextCursor found = nextMisspelt(&isKnown);
    m_isJumping = found.isNull() && !isKnown;
    if (m_isJumping)
        return;
    if (found.isNull())
        return emit nothingFound();
    m_text->setTextCursor(found);
    m_text->ensureCursorVisible();
    auto *menu = new QMenu(m_text);
    menu->setObjectName(QStringLiteral("spellingSuggestions"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QTextCursor inside = found;
    inside.setPosition(found.selectionStart());
    addToMenu(menu, inside);
    menu->popup(m_text->viewport()->mapToGlobal(m_text->cursorRect().bottomLeft()));
}

} // namespace ui::editor
