#pragma once

#include "ui/practice/letter.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui::practice
{

class AttachmentStrip;
class LetterBrowser;

/// One received letter: as its reader sees it, as the parts it is made of, and as it came over the wire.
class LetterPane : public QWidget
{
    Q_OBJECT

public:
    explicit LetterPane(QWidget *parent = nullptr);

    void showLetter(const LetterView &view);
    void clear();

signals:
    void saveAttachmentRequested(int index, const QString &target);
    void openAttachmentRequested(int index);
    void linkOpenRequested(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createLetterPage();
    QWidget *createStructurePage();
    QWidget *createSourcePage();
    void retranslate();
    void showAll();
    void showHeaders();
    void showStructure();
    void showSource();
    void addNode(const StructureNode &node, QTreeWidgetItem *parent);
    void askWhereToSave(const LetterAttachment &attachment);

    LetterView m_view;
    bool m_hasLetter = false;
    QTabWidget *m_tabs;
    QLabel *m_headers = nullptr;
    QLabel *m_blocked = nullptr;
    LetterBrowser *m_browser = nullptr;
    AttachmentStrip *m_attachments = nullptr;
    QTreeWidget *m_structure = nullptr;
    QLabel *m_sourceNote = nullptr;
    QPlainTextEdit *m_source = nullptr;
};

} // namespace ui::practice
