#pragma once

#include "app/composecontroller.h"
#include "core/delivery/worker.h"
#include "core/stationery/drawer.h"
#include "ui/stationery/stationerywindow.h"

#include <QPointer>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace app
{

/// Joins the drawer of templates and snippets to the windows: offers them in letters, keeps what is saved
/// there, and does what their own window asks for. The drawer is worked on in a thread of its own.
class StationeryDesk : public QObject
{
    Q_OBJECT

public:
    StationeryDesk(Services &services, QObject *parent = nullptr);
    ~StationeryDesk() override;

    void open(); ///< Reads the drawer; what was removed long ago is deleted.
    /// Offers templates and snippets in the letter's window as long as it lives.
    void serve(ComposeController *letter);
    /// The letter of this window is the paper of @p title; to be called after serve().
    void letEdit(ComposeController *letter, const core::stationery::PaperTitle &title);

    using Loaded
        = std::function<void(const core::Result<core::stationery::Paper, core::stationery::PaperError> &)>;
    /// The template that is called so, or the one in the file of this name. @p done is called later.
    void find(const QString &nameOrFile, const Loaded &done);

public slots:
    void show(core::stationery::Paper::Kind kind);

signals:
    /// A new letter that begins with this one, to be sent with the account if there is one.
    void letterRequested(const core::stationery::Paper &paper, const QString &accountId);
    /// A window to change the paper in; see letEdit().
    void editRequested(const core::stationery::Paper &paper);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Window = ui::compose::ComposeWindow;

    /// Asks @p work of the drawer in its thread and hands the answer to @p done in this one.
    template<typename Work, typename Done>
    void ask(Work work, Done done)
    {
        m_worker.post([this, work, done] {
            const auto answer = work(m_drawer);
            QMetaObject::invokeMethod(this, [answer, done] { done(answer); });
        });
    }
    void createWindow();
    void connectChanges();
    void refresh();
    void take(const core::stationery::Drawer::Contents &contents);
    void tellWindow();
    void tellProblem(const core::stationery::PaperError &error);
    QString newFolder() const; ///< For the attachments of a letter.
    void beginLetter(const QString &id, const QString &accountId);
    void insertSnippet(const QString &id, Window *window);
    void keep(core::stationery::Paper paper, Window *window);
    void showPaper(const QString &id);
    void use(const QString &id);
    void import(const QStringList &paths);
    void exportTo(const QStringList &ids, const QString &folder);
    void openFolder();

    struct Letter {
        QPointer<ComposeController> controller;
        QString editedId; ///< Of the paper that is changed in it.
    };
    Letter *letterOf(const Window *window);

    Services &m_services;
    core::stationery::Drawer m_drawer; ///< Only used by the worker.
    core::stationery::Drawer::Contents m_contents;
    QList<Letter> m_letters; ///< The one used last at the end.
    std::unique_ptr<ui::stationery::StationeryWindow> m_window;
    std::shared_ptr<QTemporaryDir> m_shown; ///< The pictures of the paper that is shown.
    bool m_isReading = false;
    core::delivery::Worker m_worker; ///< Ends before what it uses.
};

} // namespace app
