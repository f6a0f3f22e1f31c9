#include "ui/compose/shortcutsheet.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/windowsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>

namespace ui::compose
{

namespace
{

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    return text.remove(inBrackets).remove(u'&');
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(24);
    int row = 0;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        auto *keys = new QLabel(action->shortcut().toString(QKeySequence::NativeText), content);
        QPalette quiet = keys->palette();
        quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
        keys->setPalette(quiet);
        grid->addWidget(new QLabel(withoutMnemonic(action->text()), content), row, 0);
        grid->addWidget(keys, row++, 1);
    }
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumWidth(content->sizeHint().width() + 24);
    area->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    close->setIcon(QIcon());
    close->setFocus();
    const int frame
        = layout->contentsMargins().top() + layout->contentsMargins().bottom() + layout->spacing();
    openAt(this,
           QSize(sizeHint().width(), content->sizeHint().height() + close->sizeHint().height() + frame));
}

} // namespace ui::compose
