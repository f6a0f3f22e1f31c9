#pragma once

#include "core/html/paste.h"
#include "core/mail/draft.h"
#include "ui/editor/standing.h"
#include "ui/widgets/inlinebar.h"

#include <QPointer>
#include <QSet>
#include <QTextCursor>

#include <functional>

class QAction;
class QMenu;
class QMimeData;

namespace ui::editor
{

class ClipData;
class Pictures;
class TextArea;
struct Clip;

/// What comes into the letter by paste or drop, and what goes to the clipboard. A paste is one step of undo;
/// if something was left out of it that a person would want to know, a quiet bar says so and offers the same
/// paste in another way. It goes with the next change of the text.
///
/// Large clipboards are cleaned and read on another thread; their text comes to where the cursor was.
class Paste : public QObject
{
    Q_OBJECT

public:
    /// @p note puts a bar of that name under the format bar.
    using ShowNote = std::function<InlineBar *(const QString &name)>;
    Paste(TextArea *text, Pictures *pictures, ShowNote note, QWidget *scope);

    /// Asked before anything else, in their order: the first that says yes has taken it. Files, pictures and
    /// tables that are no HTML come this way.
    using Taker = std::function<bool(const QMimeData &data)>;
    void addTaker(Taker taker);

    void take(const QMimeData *data);
    void takeClip(const Clip &clip);
    void takePlain(const QMimeData *data);
    void forget(); ///< Another letter is shown: what is still being cleaned is not for it.
    void setEnabled(bool enabled);
    void retranslate();
    bool isReading() const { return m_reading > 0; } ///< A large one is not in the text yet.

    struct Ready;

    QAction *matchStyle = nullptr; ///< Ctrl+Alt+Shift+V
    QAction *plain = nullptr; ///< FormatActions' own, Ctrl+Shift+V, for the menu; may be null.

signals:
    void read(); ///< A large one is in the text now, or was not for it.
    void picturesCame(const QList<core::mail::Attachment> &fresh); ///< To be read and shown.

private:
    /// One paste, so that it can be done again in another way.
    struct Last {
        QString html; ///< As it came; empty of what was no HTML.
        QString text;
        QSet<QString> brought; ///< Names of pictures that came with it.
        int anchor = 0;
        int position = 0;
        Standing after = {}; ///< Anything else means: too late.
    };

    void createAction(QWidget *scope);
    void fillMenu(QMenu *menu) const;
    void takeHtml(const QMimeData *data, core::html::Looks looks);
    static void insertWords(QTextCursor &cursor, const QTextDocument &words);
    QString takePictures(const Clip &clip, QSet<QString> &brought);
    void insertReady(const Ready &ready, const Last &last, QTextCursor cursor);
    void insert(const Ready &ready, QTextCursor cursor);
    void takeText(const QString &text);
    void say(const core::html::Pasted &pasted);
    void dismissNote();
    bool takeBack();
    void copy(ClipData *data) const;

    TextArea *m_text;
    Pictures *m_pictures;
    ShowNote m_showNote;
    QList<Taker> m_takers;
    Last m_last;
    QPointer<InlineBar> m_note;
    int m_letter = 0; ///< Counts forget().
    int m_reading = 0;
};

} // namespace ui::editor
