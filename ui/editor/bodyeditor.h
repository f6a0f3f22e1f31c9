#pragma once

#include "core/mail/draft.h"

#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QTextEdit;

namespace ui::editor
{

/// The letter's body: a rich text area with a format bar that is shown on demand.
///
/// Reads and writes HTML of our own making: semantic tags, styles only where the writer chose
/// something, no default font or colour. QTextEdit::toHtml() never leaves this class.
class BodyEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BodyEditor(QWidget *parent = nullptr);
    ~BodyEditor() override;

    /// Shows a body with the pictures its HTML refers to ("cid:…"); plain text becomes paragraphs.
    void setBody(const core::mail::Body &body, const QList<core::mail::Attachment> &pictures);
    /// The HTML and its plain-text twin. Both empty when nothing is written.
    core::mail::Body body() const;
    /// The pictures inside the text, as inline attachments with the content ids the HTML uses.
    QList<core::mail::Attachment> pictures() const;

    /// The signature as core/stationery/signature.h keeps it, in the form of canonicalSignature().
    QString signature() const;
    bool hasSignatureLine() const; ///< "-- " stands somewhere in the letter, whatever follows.
    /// Puts this one in the place of the signature, or below the letter; empty: takes it away. One step to
    /// undo; the cursor stays.
    void setSignature(const QString &html);

    bool isEmpty() const;
    void setReadOnly(bool readOnly);
    QTextEdit *textEdit() const; ///< For focus and tests.

    QMenu *formatMenu() const; ///< All that the format bar can do and more; the editor's own.
    QList<QAction *> formatActions() const; ///< Those with keys.

    bool isFormatBarVisible() const;

public slots:
    void setFormatBarVisible(bool visible);
    void insertPicture(const QString &path); ///< At the cursor; also offered by drop and paste.

signals:
    void changed();
    void formatBarVisibilityChanged(bool visible);
    /// Files were dropped or pasted that are not pictures for the text.
    void filesDropped(const QStringList &paths);
    /// A link was activated with Ctrl+click.
    void linkActivated(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui::editor
