#pragma once

#include "core/mail/draft.h"

#include <QObject>

class QTextDocument;

namespace ui::editor
{

/// A document as it is written into a letter. Worked out when somebody asks and kept until the document
/// changes: the draft, the size and the remarks all want it, and in a long letter it takes its time.
class WrittenBody : public QObject
{
public:
    explicit WrittenBody(QTextDocument *document);

    const core::mail::Body &body(); ///< The HTML and its plain text; both empty if nothing is written.
    const QStringList &contentIds(); ///< Of the pictures that are in it.

private:
    void write();

    QTextDocument *m_document;
    core::mail::Body m_body;
    QStringList m_contentIds;
    bool m_isWritten = false;
};

} // namespace ui::editor
