#include "ui/account/signaturefield.h"

#include "core/account/account.h"
#include "core/html/html.h"
#include "core/stationery/signature.h"
#include "ui/editor/bodyeditor.h"
#include "ui/editor/signature.h"
#include "ui/editor/textarea.h"
#include "ui/widgets/hairline.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QTextEdit>
#include <QVBoxLayout>

#include <chrono>

namespace ui::account
{

using core::account::Identity;
using namespace std::chrono_literals;

namespace
{

constexpr qsizetype large = 100 * 1024; ///< Bytes; what every letter carries from here on is worth a word.

} // namespace

SignatureField::SignatureField(QWidget *parent)
    : QWidget(parent)
    , m_editor(new editor::BodyEditor(this))
    , m_size(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_editor);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_size);
    m_editor->setFormatBarVisible(true);
    m_editor->setFixedHeight(fontMetrics().lineSpacing() * 10 + 48);
    m_editor->textEdit()->setObjectName(QStringLiteral("signature"));
    m_size->setObjectName(QStringLiteral("signatureSize"));
    m_size->setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusProxy(m_editor);
    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    connect(&m_rest, &QTimer::timeout, this, &SignatureField::measure);
    connect(m_editor, &editor::BodyEditor::changed, this, [this] {
        m_isTouched = true;
        m_rest.start();
        emit changed();
    });
    retranslate();
}

void SignatureField::show(const Identity &identity)
{
    m_editor->setBody({{}, core::stationery::signatureOf(identity)}, {});
    m_isTouched = false;
    measure();
}

void SignatureField::store(Identity &identity) const
{
    if (!m_isTouched)
        return;
    identity.signatureHtml = html();
    QString lines = core::html::toPlainText(identity.signatureHtml);
    while (lines.endsWith(u'\n'))
        lines.chop(1);
    identity.signature = lines;
    if (editor::canonicalSignature(core::stationery::signatureFromLines(lines)) == identity.signatureHtml)
        identity.signatureHtml.clear();
}

QString SignatureField::html() const
{
    const core::stationery::Piece piece{m_editor->body().html, m_editor->pictures()};
    return core::stationery::packed({editor::canonicalSignature(piece.html), piece.pictures});
}

void SignatureField::measure()
{
    m_rest.stop();
    const qsizetype size = html().toUtf8().size();
    m_size->setVisible(size > 0);
    const QString words = locale().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
    m_size->setText(size > large ? tr("Adds %1 to every letter. A smaller picture would do.").arg(words)
                                 : tr("Adds %1 to every letter.").arg(words));
}

void SignatureField::retranslate()
{
    m_editor->textEdit()->setAccessibleName(tr("Signature"));
    if (auto *area = qobject_cast<editor::TextArea *>(m_editor->textEdit()))
        area->setHint(tr("Write your signature…"));
    measure();
}

void SignatureField::changeEvent(QEvent *event)
{
    // The editor hears of it after us, and would hint at a letter.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &SignatureField::retranslate, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

} // namespace ui::account
