#pragma once

#include <QHash>
#include <QTextBrowser>

namespace ui::practice
{

/// Shows a letter and loads nothing for it but the pictures that came inside it.
class LetterBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit LetterBrowser(QWidget *parent = nullptr);

    /// @p html is cleaned here; @p text is shown when there is no HTML. Returns how many references to
    /// elsewhere were taken out.
    int showLetter(const QString &html, const QString &text, const QHash<QString, QByteArray> &inlineParts);

signals:
    void linkOpenRequested(const QUrl &url); ///< http, https or mailto; nothing is opened here.

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;

private:
    QHash<QString, QByteArray> m_inlineParts;
};

} // namespace ui::practice
