#pragma once

#include "core/console/types.h"
#include "core/diagnosis/verdict.h"
#include "ui/wording/verdictwording.h"

#include <QTextBrowser>

namespace ui::console
{

/// A reply as it is shown: with the verdict on it where it is a refusal.
struct ExplainedAnswer {
    core::console::Answer answer = {};
    std::optional<core::diagnosis::Verdict> verdict = {};
};

/// What one reply means: what was asked, what its codes stand for, what an EHLO offers, why something was
/// refused and what helps. The server's own words are always there. Text to read and copy.
class ReplyPane : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReplyPane(QWidget *parent = nullptr);

    void setContext(const wording::VerdictContext &context);
    void showAnswer(const ExplainedAnswer &answer);
    void showHint(); ///< Nothing was answered yet.

protected:
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void rebuild();
    QString answerHtml() const;
    QString refusalHtml() const;
    QString offerHtml() const;

    std::optional<ExplainedAnswer> m_answer;
    wording::VerdictContext m_context;
};

} // namespace ui::console
