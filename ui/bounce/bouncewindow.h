#pragma once

#include "core/bounce/bounce.h"
#include "core/diagnosis/verdict.h"

#include <QMainWindow>

#include <memory>

namespace ui::bounce
{

/// Explains a bounce: takes one by drop, file or paste, and shows which letter it is about, what became of it
/// for whom, why, and what to do. Reads no file and decides nothing.
class BounceWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit BounceWindow(QWidget *parent = nullptr);
    ~BounceWindow() override;

    /// @p verdicts: one a recipient, with the remedies that can be done here. @p source is the report as it
    /// came; it is shown harmlessly, and only the beginning of a long one.
    void setBounce(const core::bounce::Bounce &bounce, const QList<core::diagnosis::Verdict> &verdicts,
                   const QString &source);
    /// Whether the letter that came back is among the sent ones, and can be opened.
    void setLetterKnown(bool known);
    void showUnreadable(const QString &fileName); ///< The file could not be read.

    QString report() const; ///< Of the recipient that is shown, for the clipboard.

signals:
    void fileGiven(const QString &path);
    void textGiven(const QByteArray &octets);
    void letterRequested(); ///< Open the letter that came back.
    void remedyChosen(const core::diagnosis::Remedy &remedy, int recipient);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui::bounce
