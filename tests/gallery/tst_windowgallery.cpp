#include "core/contacts/contactfile.h"
#include "gallery/cast.h"
#include "gallery/stage.h"
#include "ui/account/accountwindow.h"
#include "ui/account/identityeditor.h"
#include "ui/compose/composewindow.h"
#include "ui/contacts/contactswindow.h"
#include "ui/editor/bodyeditor.h"
#include "ui/editor/colourdialog.h"
#include "ui/editor/linkdialog.h"
#include "ui/editor/picturedialog.h"
#include "ui/widgets/twolinelist.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QtTest>

using core::contacts::planImport;
using core::contacts::readContacts;
using ui::contacts::ContactsWindow;

/// The dialogs, the contacts and the identities can be read in full, by name and by key, in both languages,
/// light and dark, wide and narrow.
class TestWindowGallery : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_window.reset(); }
    void dialogs_data() { Stage::addSights(); }
    void dialogs();
    void contacts_data() { Stage::addSights(); }
    void contacts();
    void identities_data() { Stage::addSights(); }
    void identities();

private:
    template<typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }

    Stage m_stage;
    std::unique_ptr<QWidget> m_window;
};

void TestWindowGallery::dialogs()
{
    m_stage.begin();
    auto made = std::make_unique<QWidget>();
    QWidget &window = *made;
    m_window = std::move(made);
    m_stage.show(window);
    const auto look = [&](QDialog *dialog, const char *name) {
        dialog->open();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        m_stage.look(*dialog, QString::fromLatin1(name));
        m_stage.lookForFocus(*dialog);
    };
    using ui::editor::LinkDialog;
    auto *link = new LinkDialog(LinkDialog::Kind::Existing, QStringLiteral("a link"),
                                QStringLiteral("javascript:x"), &window);
    look(link, "link");
    link->findChild<QLineEdit *>(QStringLiteral("linkAddress"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    m_stage.look(*link, QStringLiteral("link-mistake"));
    link->close();
    look(new LinkDialog(LinkDialog::Kind::New, {}, {}, &window), "link-new");
    auto *picture = new ui::editor::PictureDialog({{}, {640, 400}, {}, {}}, {4000, 2500}, &window);
    look(picture, "picture");
    if (auto *line = picture->findChild<QLineEdit *>(QStringLiteral("pictureLink"))) {
        line->setText(QStringLiteral("javascript:x"));
        picture->findChild<QPushButton *>(QStringLiteral("pictureApply"))->click();
        m_stage.look(*picture, QStringLiteral("picture-mistake"));
    }
    picture->close();
    using ui::editor::ColourDialog;
    using ui::editor::ColourMenu;
    look(new ColourDialog(ColourMenu::Kind::Text, QColor(0xff, 0xe0, 0x60), {}, &window), "colour");
    look(new ColourDialog(ColourMenu::Kind::Highlight, QColor(0xff, 0xe0, 0x60), {}, &window),
         "colour-ground");
    ui::compose::ComposeWindow letter;
    letter.findChild<QAction *>(QStringLiteral("actionShortcuts"))->trigger();
    auto *sheet = letter.findChild<QDialog *>(QStringLiteral("shortcutSheet"));
    sheet->resize(m_stage.sight().width, 720);
    m_stage.look(*sheet, QStringLiteral("shortcuts"));
    m_stage.lookForFocus(*sheet);
    m_stage.verify();
}

void TestWindowGallery::contacts()
{
    m_stage.begin();
    auto made = std::make_unique<ContactsWindow>();
    ContactsWindow &window = *made;
    m_window = std::move(made);
    window.setBook({});
    m_stage.show(window);
    m_stage.look(window, QStringLiteral("contacts-empty"));
    window.setBook(book());
    auto *list = m_window->findChild<ui::TwoLineList *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    m_stage.look(window, QStringLiteral("contacts"));
    m_stage.lookForTabs(window);
    find<QLineEdit>("contactName")->clear();
    auto *addresses = find<QLineEdit>("contactAddressesEdit");
    addresses->setFocus();
    QTest::keyClicks(addresses, QStringLiteral("half an addr"));
    list->setFocus();
    m_stage.look(window, QStringLiteral("contacts-mistake"));
    list->selectAll();
    m_stage.look(window, QStringLiteral("contacts-several"));
    auto *kinds = find<QTabBar>("contactKinds");
    kinds->setCurrentIndex(1);
    list->setCurrentIndex(list->model()->index(0, 0));
    m_stage.look(window, QStringLiteral("contacts-groups"));
    kinds->setCurrentIndex(2);
    list->setCurrentIndex(list->model()->index(0, 0));
    m_stage.look(window, QStringLiteral("contacts-learned"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    window.showProblem(QString::fromUtf8("x"));
    m_stage.look(window, QStringLiteral("contacts-undo"));
    const QByteArray csv(
        "Name,E-mail\nAnna Maier,anna.new@example.org\nNobody,\nBroken,anna at example\nLi,"
        "li.wei@example.cn\nNew One With A Rather Long Name,new@example.org\nTwice,new@example.org\n");
    window.showImport(planImport(book(), readContacts(csv)),
                      QString::fromUtf8("通讯录导出（全部联系人）.csv"));
    m_stage.look(window, QStringLiteral("contacts-import"));
    m_stage.lookForFocus(window);
    m_stage.verify();
}

void TestWindowGallery::identities()
{
    m_stage.begin();
    auto made = std::make_unique<ui::account::AccountWindow>(core::account::Catalogue());
    auto &window = *made;
    m_window = std::move(made);
    window.setProfiles({accounts(), {}}, {});
    window.showAccount(QStringLiteral("work"));
    m_stage.show(window);
    m_stage.look(window, QStringLiteral("account"));
    m_stage.lookForTabs(window);
    auto *editor = m_window->findChild<ui::account::IdentityEditor *>();
    QVERIFY(editor);
    m_stage.look(*editor, QStringLiteral("identity"));
    if (auto *body = editor->findChild<ui::editor::BodyEditor *>())
        m_stage.look(*body, QStringLiteral("signature-field"));
    m_stage.verify();
}

QTEST_MAIN(TestWindowGallery)
#include "tst_windowgallery.moc"
