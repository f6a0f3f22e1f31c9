#include "ui/editor/linkdialog.h"

#include "ui/editor/formatting.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui::editor
{

LinkDialog::LinkDialog(Kind kind, const QString &text, const QString &address, QWidget *parent)
    : QDialog(parent)
    , m_text(new QLineEdit(text, this))
    , m_address(new QLineEdit(address, this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("linkDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(kind == Kind::New ? tr("Insert link") : tr("Edit link"));
    m_text->setObjectName(QStringLiteral("linkText"));
    m_address->setObjectName(QStringLiteral("linkAddress"));
    m_address->setPlaceholderText(tr("example.com or name@example.com"));
    m_address->setMinimumWidth(columnsWidth(fontMetrics(), 38));
    m_hint->setObjectName(QStringLiteral("linkHint"));
    m_hint->setWordWrap(true);
    QPalette warning = m_hint->palette();
    warning.setColor(QPalette::WindowText, toneColour(Tone::Negative, palette()));
    m_hint->setPalette(warning);
    m_hint->hide();

    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addRow(tr("&Text"), m_text);
    layout->addRow(tr("&Address"), m_address);
    layout->addRow(QString(), m_hint);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *ok = buttons->addButton(kind == Kind::New ? tr("Insert link") : tr("Change link"),
                                         QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("linkApply"));
    ok->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("linkCancel"));
    cancel->setIcon(QIcon());
    if (kind == Kind::Existing) {
        QPushButton *remove = buttons->addButton(tr("Remove link"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(QStringLiteral("linkRemove"));
        connect(remove, &QPushButton::clicked, this, [this] {
            emit removed();
            accept();
        });
    }
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LinkDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textEdited, m_hint, &QWidget::hide);
    (text.isEmpty() ? m_text : m_address)->setFocus();
    m_address->selectAll();
}

void LinkDialog::apply()
{
    const QString address = linkAddress(m_address->text());
    if (address.isEmpty()) {
        m_hint->setText(tr("This is not an address that a link can go to. Web and mail addresses work."));
        m_hint->show();
        resize(width(), std::max(height(), layout()->heightForWidth(width())));
        m_address->setFocus();
        return;
    }
    const QString text = m_text->text().trimmed();
    emit chosen(text.isEmpty() ? m_address->text().trimmed() : text, address);
    accept();
}

} // namespace ui::editor
