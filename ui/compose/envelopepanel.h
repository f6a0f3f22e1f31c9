#pragma once

#include "core/account/account.h"
#include "core/mail/draft.h"
#include "ui/compose/subjectedit.h"
#include "ui/widgets/suggestions.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui
{
class Button;
class ChipField;
class Hairline;
class InlineBar;
} // namespace ui

namespace ui::compose
{

class FromButton;

/// The rows above the letter: From, To, Cc and Bcc (when wanted), Subject. Hairlines instead of boxes.
class EnvelopePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Row { To, Cc, Bcc };

    explicit EnvelopePanel(QWidget *parent = nullptr);

    FromButton *from() const { return m_from; }
    ChipField *field(Row row) const { return m_rows[int(row)].field; }
    SubjectEdit *subject() const { return m_subject; }

    void showRow(Row row); ///< Cc and Bcc stay hidden until they are wanted or filled.
    void focusRow(Row row);
    void updateRows(); ///< Shows the rows that have something in them, hides empty Cc and Bcc.

    /// Turns everything typed into chips. The first row with a rest that is no address, if any.
    std::optional<Row> commit();
    void showProblem(const QString &text); ///< Beside the recipients; goes with the next change.
    void clearProblem();
    void setSuggestions(const SuggestionsPtr &suggestions); ///< Of people, in all three rows.
    /// Recipients elsewhere are shown as outside; empty: nobody is.
    void setHomeDomain(const QString &domain);
    void addRecipients(Row row, const core::mail::AddressList &list);
    void setReadOnly(bool readOnly);

signals:
    void changed();
    void onlyThisRequested(const core::mail::Addressee &addressee); ///< A letter to this one alone.

protected:
    void changeEvent(QEvent *event) override;

private:
    struct RecipientRow {
        QLabel *label = nullptr;
        ChipField *field = nullptr;
        Hairline *line = nullptr;
    };
    QLabel *makeLabel(const QString &name);
    void addRecipients(Row row, const QString &name);
    void retranslate();
    void updateLook();
    void levelSubject();

    QGridLayout *m_grid;
    FromButton *m_from;
    QLabel *m_fromLabel;
    QLabel *m_subjectLabel;
    Button *m_cc;
    Button *m_bcc;
    RecipientRow m_rows[3];
    SubjectEdit *m_subject;
    InlineBar *m_problem;
    InlineBar *m_note; ///< Something that was done by itself, said quietly.
};

} // namespace ui::compose
