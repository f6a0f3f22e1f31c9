#include "ui/compose/statusline.h"

#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"
#include "ui/wording/wording.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace ui::compose
{

QString clock(const QDateTime &at)
{
    // The short format of some locales has seconds, which nobody reads here.
    const QString format = QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
    return QLocale().toString(at.toLocalTime().time(), format);
}

StatusLine::StatusLine(QAction *log, QWidget *parent)
    : QWidget(parent)
    , m_saved(new ElidedLabel(this))
    , m_words(new ElidedLabel(this))
    , m_size(new ElidedLabel(this))
    , m_zoom(new ElidedLabel(this))
    , m_pill(new Pill(this))
    , m_log(new Button(Button::Look::Quiet, this))
{
    m_saved->setObjectName(QStringLiteral("savedState"));
    m_words->setObjectName(QStringLiteral("wordCount"));
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_size->setObjectName(QStringLiteral("messageSize"));
    m_pill->setObjectName(QStringLiteral("state"));
    m_log->setObjectName(QStringLiteral("logButton"));
    m_log->setAction(log);
    for (ElidedLabel *label : {m_saved, m_words, m_size, m_zoom})
        label->setLoudness(ElidedLabel::Loudness::Quiet);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 2, 8, 2);
    layout->setSpacing(16);
    layout->addWidget(m_saved);
    layout->addWidget(m_words);
    layout->addWidget(m_size);
    layout->addWidget(m_zoom);
    layout->addStretch(1);
    layout->addWidget(m_pill);
    layout->addWidget(m_log);
    const auto turn = [this](bool isOpen) {
        m_log->setIconName(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"));
    };
    connect(log, &QAction::toggled, this, turn);
    turn(log->isChecked());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    for (QWidget *part : QList<QWidget *>{m_saved, m_words, m_size, m_zoom, m_pill, m_log})
        part->setFont(small);
    retranslate();
}

void StatusLine::setSaved(const QDateTime &at)
{
    m_savedAt = at;
    m_isNotSaved = false;
    retranslate();
}

void StatusLine::setNotSaved(const QString &detail)
{
    m_isNotSaved = true;
    retranslate();
    m_saved->setToolTip(detail);
}

void StatusLine::setSize(qint64 bytes, qint64 limitBytes)
{
    m_bytes = bytes;
    m_limitBytes = limitBytes;
    retranslate();
}

void StatusLine::setWords(int words, int selected)
{
    m_wordCount = words;
    m_selectedWords = selected;
    retranslate();
}

void StatusLine::setZoom(int percent)
{
    m_percent = percent;
    retranslate();
}

void StatusLine::setState(Tone tone, const QString &text)
{
    m_pill->setState(tone, text);
}

void StatusLine::retranslate()
{
    if (m_isNotSaved)
        m_saved->setText(tr("Not saved"));
    else if (m_savedAt.isValid())
        m_saved->setText(tr("Saved %1").arg(clock(m_savedAt)));
    else
        m_saved->setText(QString());
    m_saved->setVisible(m_isNotSaved || m_savedAt.isValid());
    const QLocale locale;
    if (m_selectedWords < 0)
        //: %1 is the number of words, formatted.
        m_words->setText(tr("%1 word(s)", nullptr, m_wordCount).arg(locale.toString(m_wordCount)));
    else
        m_words->setText(tr("%1 of %2 word(s)", nullptr, m_wordCount)
                             .arg(locale.toString(m_selectedWords), locale.toString(m_wordCount)));
    m_words->setVisible(m_wordCount > 0);
    m_zoom->setText(tr("%1%").arg(locale.toString(m_percent)));
    m_zoom->setAccessibleName(tr("Zoom: %1%").arg(locale.toString(m_percent)));
    m_zoom->setVisible(m_percent != 100);
    const QString size = wording::size(m_bytes);
    //: The size of the message and the most the server takes.
    m_size->setText(m_limitBytes > 0 ? tr("%1 of %2").arg(size, wording::size(m_limitBytes)) : size);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), hairlineColour(palette()));
}

} // namespace ui::compose
