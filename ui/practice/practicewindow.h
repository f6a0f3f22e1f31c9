#pragma once

#include "ui/practice/letter.h"

#include <QMainWindow>

#include <memory>

namespace ui::practice
{

/// The practice mailbox: what the built-in server received, and how it should behave next. Shows values and
/// says what the person wants; reads no file.
class PracticeWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit PracticeWindow(QWidget *parent = nullptr);
    ~PracticeWindow() override;

    void setLetters(const QList<Letter> &letters); ///< Sorted here, newest first.
    QString selectedLetter() const; ///< Its path; empty if none.
    /// Shows what letterSelected() asked for. Ignored if another letter is selected by now.
    void showLetter(const LetterView &view);

    void setScenarios(const QList<ScenarioChoice> &scenarios);
    void setScenario(const QString &id); ///< Without scenarioChosen().
    QString scenario() const;

signals:
    void letterSelected(const QString &path); ///< Empty: none.
    void deleteRequested(const QString &path);
    void openInComposerRequested(const QString &path);
    void saveAttachmentRequested(const QString &path, int index, const QString &target);
    void openAttachmentRequested(const QString &path, int index);
    void linkOpenRequested(const QUrl &url); ///< The person clicked it; http, https or mailto.
    void scenarioChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui::practice
