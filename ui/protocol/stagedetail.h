#pragma once

#include "ui/protocol/stagehtml.h"

#include <QTextBrowser>

namespace ui::protocol
{

/// What is known about one stage: a sentence, the last lines of the conversation, and its facts (addresses,
/// certificates, extensions). Text to read and copy; follows palette and language. Certificates open and
/// lines explain themselves by a click, or by Tab and Enter.
class StageDetail : public QTextBrowser
{
    Q_OBJECT

public:
    explicit StageDetail(QWidget *parent = nullptr);

    void setHint(); ///< Nothing was sent yet.
    void setContent(const StageContent &content);
    /// Asked for the explanation of a line, by its place in the conversation.
    void setExplainer(std::function<QString(int line)> explain);
    /// Added to the sentence while the message is on its way.
    void setProgress(qint64 sentBytes, qint64 totalBytes);

protected:
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rebuild();
    void addLocks();
    void follow(const QUrl &link);
    void returnTo(const QString &link);
    QString sentence() const;

    bool m_isHint = true;
    StageContent m_content;
    StageFolds m_folds;
    qint64 m_sentBytes = 0;
    qint64 m_totalBytes = 0;
};

} // namespace ui::protocol
