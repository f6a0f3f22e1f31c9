#pragma once

#include <QTemporaryDir>
#include <QTranslator>
#include <QWidget>

class QMenu;

/// One way to see the program.
struct Sight {
    QString language; ///< "en" or "zh_CN".
    QString appearance; ///< "light" or "dark".
    int width = 1000;

    QString name() const { return QStringLiteral("%1-%2-%3").arg(language, appearance).arg(width); }
};

/// Where windows are shown in one sight after another, judged, and photographed.
class Stage
{
public:
    /// The column "sight". All of them when there are pictures to make; else two that have everything.
    static void addSights();
    void begin(); ///< In the row's sight.
    void begin(const Sight &sight);
    void verify(); ///< Nothing was found wrong; with pictures, only says what was.
    const Sight &sight() const { return m_sight; }
    bool isChinese() const { return m_sight.language != u"en"; }
    void show(QWidget &window, int height = 720); ///< As wide as the sight says.
    /// Judges @p what, and keeps a picture of it if HONGYAN_PICTURES names a folder.
    void look(QWidget &what, const QString &name);
    void lookForMnemonics(QMenu &menu); ///< While it is open: each entry has a letter of its own.
    void lookAtMenus(QWidget &window, const QStringList &names);
    static bool isPhotographing();
    static void rest(); ///< For what is drawn by a timer, if there is a picture of it.
    void lookForFocus(QWidget &top); ///< Each control shows that it has it.
    void lookForTabs(QWidget &window); ///< Tab goes down the page.
    QString file(const QString &name, const QByteArray &octets = QByteArray(20000, 'x')) const;
    QString folder() const { return m_folder.path(); }

private:
    void set(const Sight &sight);

    Sight m_sight;
    QTranslator m_qts;
    QTranslator m_ours;
    QTemporaryDir m_folder;
    QStringList m_complaints;
};
