#pragma once

#include "app/bounceexplanation.h"
#include "core/delivery/outbox.h"

#include <memory>

namespace ui::bounce
{
class BounceWindow;
}

namespace app
{

/// Joins the window that explains bounces to what reads them: off the GUI's thread, whatever their size.
/// Finds the letter that came back among the sent ones.
class BounceDesk : public QObject
{
    Q_OBJECT

public:
    BounceDesk(core::delivery::Outbox &outbox, core::diagnosis::Rules rules, QObject *parent = nullptr);
    ~BounceDesk() override;

    ui::bounce::BounceWindow *window() const { return m_window.get(); } ///< Null before show().

public slots:
    void show(); ///< Empty, or with what it showed last.
    void explainFile(const QString &path);
    void explainText(const QByteArray &message);

signals:
    void openRequested(const QString &path); ///< An .eml to be opened in the composer: the letter.
    void domainCheckRequested(const QString &domain);
    void explained(); ///< The window shows a new one.

private:
    void createWindow();
    void take(BounceExplanation explanation);
    void findLetter();
    void lookThrough(const QList<core::delivery::Record> &records);
    void carryOut(const core::diagnosis::Remedy &remedy, int recipient);

    core::delivery::Outbox &m_outbox;
    core::diagnosis::Rules m_rules;
    std::unique_ptr<ui::bounce::BounceWindow> m_window;
    BounceExplanation m_shown;
    quint64 m_turn = 0; ///< Of the latest bounce: an answer to an earlier one comes too late.
    bool m_awaitsRecords = false;
    QString m_letterPath;
};

} // namespace app
