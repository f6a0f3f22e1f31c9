#pragma once

#include "core/contacts/contactfile.h"
#include "ui/widgets/suggestions.h"

#include <QMainWindow>

#include <memory>

namespace ui::contacts
{

/// The contacts: a list with a search, one contact beside it, import and export. Shows a book and says what
/// its owner wants; decides nothing. Deleting can be undone as long as the window shows the offer.
class ContactsWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Recipients { To, Cc, Bcc };
    Q_ENUM(Recipients)

    explicit ContactsWindow(QWidget *parent = nullptr);
    ~ContactsWindow() override;

    void setBook(const core::contacts::Book &book);
    void setSuggestions(const SuggestionsPtr &suggestions);
    void setLearning(bool isLearning);
    void setShowsGroupNames(bool showsGroupNames);
    /// Shows what taking in the file would do; nothing is taken in yet.
    void showImport(const core::contacts::ImportPlan &plan, const QString &fileName);
    void showProblem(const QString &text);
    void showNotice(const QString &text);

signals:
    void saveRequested(const QList<core::contacts::Person> &people,
                       const QList<core::contacts::PeopleGroup> &groups);
    void removeRequested(const QStringList &personIds, const QStringList &groupIds,
                         const QList<core::mail::AddrSpec> &learned);
    void putBackRequested(const core::contacts::Book &removed); ///< A deletion is undone.
    void forgetAllRequested();
    void learningChanged(bool isLearning);
    void showsGroupNamesChanged(bool showsGroupNames);
    void importRequested(const QString &path); ///< To be answered with showImport() or showProblem().
    void importAccepted(const core::contacts::ImportPlan &plan);
    /// The format is that of the name's ending. Empty lists: everything.
    void exportRequested(const QString &path, const QList<core::contacts::Person> &people,
                         const QList<core::contacts::PeopleGroup> &groups);
    void recipientsChosen(ui::contacts::ContactsWindow::Recipients row, const core::mail::AddressList &list);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui::contacts
