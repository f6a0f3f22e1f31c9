#include "ui/practice/letterpane.h"

#include "ui/practice/attachmentstrip.h"
#include "ui/practice/letterbrowser.h"
#include "ui/widgets/flattabbar.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/wording/wording.h"

#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui::practice
{

LetterPane::LetterPane(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new FlatTabWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("letterTabs"));
    m_tabs->addTab(createLetterPage(), {});
    m_tabs->addTab(createStructurePage(), {});
    m_tabs->addTab(createSourcePage(), {});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    setFocusProxy(m_browser);
    retranslate();
    clear();
}

QWidget *LetterPane::createLetterPage()
{
    auto *page = new QWidget(m_tabs);
    m_headers = new QLabel(page);
    m_headers->setObjectName(QStringLiteral("letterHeaders"));
    m_headers->setTextFormat(Qt::RichText);
    m_headers->setWordWrap(true);
    m_headers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headers->setMargin(fontMetrics().height() / 2);
    m_blocked = new QLabel(page);
    m_blocked->setObjectName(QStringLiteral("letterBlocked"));
    m_blocked->setWordWrap(true);
    m_blocked->setMargin(fontMetrics().height() / 2);
    m_browser = new LetterBrowser(page);
    m_attachments = new AttachmentStrip(page);
    connect(m_browser, &LetterBrowser::linkOpenRequested, this, &LetterPane::linkOpenRequested);
    connect(m_attachments, &AttachmentStrip::saveRequested, this, &LetterPane::askWhereToSave);
    connect(m_attachments, &AttachmentStrip::openRequested, this,
            [this](const LetterAttachment &attachment) { emit openAttachmentRequested(attachment.index); });

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_headers);
    layout->addWidget(new Hairline(Qt::Horizontal, page));
    layout->addWidget(m_blocked);
    layout->addWidget(m_browser, 1);
    layout->addWidget(m_attachments);
    return page;
}

QWidget *LetterPane::createStructurePage()
{
    m_structure = new QTreeWidget(m_tabs);
    m_structure->setObjectName(QStringLiteral("letterStructure"));
    m_structure->setFrameShape(QFrame::NoFrame);
    m_structure->setColumnCount(4);
    m_structure->setUniformRowHeights(true);
    m_structure->setItemDelegate(new RowDelegate(m_structure));
    return m_structure;
}

QWidget *LetterPane::createSourcePage()
{
    auto *page = new QWidget(m_tabs);
    m_sourceNote = new QLabel(page);
    m_sourceNote->setObjectName(QStringLiteral("letterSourceNote"));
    m_sourceNote->setWordWrap(true);
    m_sourceNote->setMargin(fontMetrics().height() / 2);
    m_source = new QPlainTextEdit(page);
    m_source->setObjectName(QStringLiteral("letterSource"));
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->setReadOnly(true);
    m_source->setUndoRedoEnabled(false);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_source->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_source->setTabChangesFocus(true);
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sourceNote);
    layout->addWidget(m_source, 1);
    return page;
}

void LetterPane::showLetter(const LetterView &view)
{
    m_view = view;
    m_hasLetter = true;
    showAll();
}

void LetterPane::clear()
{
    m_view = {};
    m_hasLetter = false;
    showAll();
}

void LetterPane::showAll()
{
    m_tabs->setEnabled(m_hasLetter);
    const int blocked = m_browser->showLetter(m_view.html, m_view.text, m_view.inlineParts);
    m_blocked->setVisible(blocked > 0);
    m_blocked->setText(tr("Parts of the letter that would have been loaded from elsewhere are not shown."));
    m_attachments->setAttachments(m_view.attachments);
    showHeaders();
    showStructure();
    showSource();
}

void LetterPane::showHeaders()
{
    const QString quiet = quietTextColour(palette()).name();
    QString rows;
    const auto add = [&rows, &quiet](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows
                += QStringLiteral("<tr><td style=\"color:%1; white-space:nowrap; padding-right:12px\">%2</td>"
                                  "<td width=\"100%\">%3</td></tr>")
                       .arg(quiet, name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    if (m_hasLetter) {
        const Letter &letter = m_view.letter;
        add(tr("Subject"), letter.subject.isEmpty() ? tr("(no subject)") : letter.subject);
        add(tr("From"), letter.from);
        add(tr("To"), m_view.to);
        add(tr("Cc"), m_view.cc);
        const QString hidden = envelopeOnly(m_view).join(QStringLiteral(", "));
        //: Recipients of a blind copy: no field of the letter names them.
        add(tr("Bcc"), hidden.isEmpty() ? hidden : tr("%1 (envelope only)").arg(hidden));
        add(tr("Date"), m_view.date);
        add(tr("Envelope"),
            tr("from %1 to %2")
                .arg(letter.sender.isEmpty() ? QStringLiteral("<>") : letter.sender,
                     letter.recipients.join(QStringLiteral(", "))));
    }
    m_headers->setVisible(m_hasLetter);
    m_headers->setText(QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">%1</table>").arg(rows));
}

void LetterPane::showStructure()
{
    m_structure->clear();
    if (!m_hasLetter)
        return;
    addNode(m_view.structure, nullptr);
    m_structure->expandAll();
    m_structure->setCurrentItem(m_structure->topLevelItem(0));
    for (int column = 0; column < m_structure->columnCount(); ++column) {
        m_structure->resizeColumnToContents(column);
        m_structure->setColumnWidth(column, m_structure->columnWidth(column) + fontMetrics().height());
    }
}

void LetterPane::addNode(const StructureNode &node, QTreeWidgetItem *parent)
{
    const QStringList texts{node.mediaType, node.transferEncoding, wording::size(node.sizeBytes),
                            node.fileName};
    auto *item = parent ? new QTreeWidgetItem(parent, texts) : new QTreeWidgetItem(m_structure, texts);
    for (const StructureNode &child : node.children)
        addNode(child, item);
}

void LetterPane::showSource()
{
    const bool isCut
        = m_view.sizeBytes > m_view.source.size() || m_view.source.size() > LetterView::sourceLimitBytes;
    m_sourceNote->setVisible(m_hasLetter && isCut);
    m_sourceNote->setText(tr("This is the beginning of the message; the whole of it has %1.")
                              .arg(wording::size(m_view.sizeBytes)));
    m_source->setPlainText(QString::fromUtf8(m_view.source.left(LetterView::sourceLimitBytes)));
}

void LetterPane::askWhereToSave(const LetterAttachment &attachment)
{
    auto *dialog = new QFileDialog(this, tr("Save the attachment"));
    dialog->setObjectName(QStringLiteral("saveAttachmentDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->selectFile(attachment.fileName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, index = attachment.index](const QString &target) {
                emit saveAttachmentRequested(index, target);
            });
    dialog->open();
}

void LetterPane::retranslate()
{
    m_tabs->setTabText(0, tr("Letter"));
    m_tabs->setTabText(1, tr("Structure"));
    m_tabs->setTabText(2, tr("Source"));
    m_tabs->setAccessibleName(tr("Views of the letter"));
    m_browser->setAccessibleName(tr("Text of the letter"));
    m_source->setAccessibleName(tr("Source of the letter"));
    m_structure->setAccessibleName(tr("Parts of the letter"));
    m_structure->setHeaderLabels({tr("Type"), tr("Encoding"), tr("Size"), tr("File name")});
}

void LetterPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAll();
    }
    if (event->type() == QEvent::PaletteChange)
        showHeaders();
}

} // namespace ui::practice
