#pragma once

#include "ui/widgets/icon.h"

#include <QDateTime>
#include <QWidget>

class QAction;

namespace ui
{
class Button;
class ElidedLabel;
class Pill;
} // namespace ui

namespace ui::compose
{

/// Hours and minutes of a moment, in the local zone and the person's way of writing them.
QString clock(const QDateTime &at);

/// The last line of the window: saved when, how big, what state, and the way to the log.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QAction *log, QWidget *parent = nullptr);

    void setSaved(const QDateTime &at);
    void setNotSaved(const QString &detail);
    void setSize(qint64 bytes, qint64 limitBytes); ///< @p limitBytes is 0 where it is not known.
    /// @p selected is -1 where nothing is selected.
    void setWords(int words, int selected);
    void setZoom(int percent); ///< Shown unless it is 100.
    void setState(Tone tone, const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QDateTime m_savedAt;
    bool m_isNotSaved = false;
    qint64 m_bytes = 0;
    qint64 m_limitBytes = 0;
    int m_wordCount = 0;
    int m_selectedWords = -1;
    int m_percent = 100;
    ElidedLabel *m_saved;
    ElidedLabel *m_words;
    ElidedLabel *m_size;
    ElidedLabel *m_zoom;
    Pill *m_pill;
    Button *m_log;
};

} // namespace ui::compose
