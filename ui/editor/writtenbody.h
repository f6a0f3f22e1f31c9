#pragma once

#include "core/mail/draft.h"
#include "ui/editor/htmlwriter.h"

#include <QObject>
#include <QTimer>

class QTextDocument;

namespace ui::editor
{

class WrittenPieces;

/// Nothing in it can be seen: no word, picture, table or line across.
bool isBlank(const QTextDocument &document);
/// There is a signature, and nothing else that can be seen.
bool holdsOnlySignature(const QTextDocument &document);

/// A document as it is written into a letter. Worked out when somebody asks and kept until the document
/// changes: the draft, the size and the remarks all want it. The HTML is quick to have after a key, because
/// only what changed is written again, and a long letter that was opened is written ahead of the first key,
/// little by little; the plain text is made of all of it and takes its time in a long letter.
class WrittenBody : public QObject
{
public:
    explicit WrittenBody(QTextDocument *document);

    const QString &html(); ///< Empty if nothing is written.
    /// The same, all of it written now: what leaves the house does not hang on what was kept.
    const QString &htmlInWhole();
    const core::mail::Body &body(); ///< htmlInWhole() and its plain text.
    const QStringList &contentIds(); ///< Of the pictures that are in it.

private:
    void change();
    void goOn();

    QTextDocument *m_document;
    WrittenPieces *m_pieces;
    core::mail::Body m_body;
    QStringList m_contentIds;
    QTimer m_ahead;
    WritingPlace m_place; ///< Up to where it is written ahead.
    bool m_isWritten = false;
    bool m_isWhole = false; ///< Nothing in it was kept from before.
    bool m_isTextWritten = false;
};

} // namespace ui::editor
