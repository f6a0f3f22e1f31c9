#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QVariant>

#include <functional>

class QTextEdit;

namespace ui::compose
{

/// One undo for the whole letter, without a limit: text, subject, recipients, attachments and who writes, in
/// the order things were done.
///
/// The text keeps its own history (QTextDocument's); a step here is a stretch of that. The other fields are
/// kept as they were before and after. Typing without a rest in one place is one step. If the text is filled
/// anew and its history is gone, its steps go too and those of the other fields stay.
class LetterUndo : public QObject
{
    Q_OBJECT

public:
    enum class Place { Text, Subject, To, Cc, Bcc, Attachments, Sender };
    enum class Change { None, Typing, Deletion, Other }; ///< None: there is nothing to undo.
    struct Doing {
        Place place = Place::Text;
        Change change = Change::None;
        bool operator==(const Doing &) const = default;
    };
    /// How a change goes together with the one before it in the same field.
    /// End: the last of what was being typed. Follows: by itself from one before, restore() sees to it.
    enum class Joint { Alone, Typing, Deleting, End, Follows };
    struct Field {
        std::function<QVariant()> state; ///< Comparable.
        std::function<void(const QVariant &state)> restore;
        std::function<Joint(const QVariant &before, const QVariant &after)> joint;
        std::function<void()> focus;
    };

    explicit LetterUndo(QTextEdit *text, QObject *parent = nullptr);

    void addField(Place place, const Field &field);
    /// Keys of undo that @p widget would take for its own history come here.
    void watch(QWidget *widget);
    void setReadOnly(bool readOnly); ///< Nothing is undone then; what was done is still kept.
    /// While the letter is written elsewhere, nothing is undone that was done to the text: nobody would see
    /// it.
    void setTextOpen(bool isOpen);
    void clear(); ///< What is in the letter now is where its history begins.
    void rest(); ///< What is typed from now on is another step.
    /// All that @p change does is one step.
    void together(const std::function<void()> &change);

    bool canUndo() const { return !m_isReadOnly && m_done > 0 && isOpen(m_steps[m_done - 1]); }
    bool canRedo() const { return !m_isReadOnly && m_done < m_steps.size() && isOpen(m_steps[m_done]); }
    Doing nextUndo() const;
    Doing nextRedo() const;

public slots:
    void undo();
    void redo();
    void take(ui::compose::LetterUndo::Place place); ///< Something of that field may be different now.

signals:
    void changed(); ///< What can be undone or redone.
    void restored(ui::compose::LetterUndo::Place place); ///< A field other than the text.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part {
        Place place = Place::Text;
        int from = 0; ///< Steps of the document's history, for the text.
        int to = 0;
        QVariant before; ///< For the others.
        QVariant after;
    };
    struct Step {
        QList<Part> parts;
        Change change = Change::Other;
        Joint joint = Joint::Alone;
    };
    enum class Way { Back, Forth };

    bool isOpen(const Step &step) const;
    void takeText();
    void takeAll();
    void followText(int steps);
    void forgetText();
    void push(Part part, Change change, Joint joint);
    void append(Step step);
    bool join(Place place, const QVariant &after, Joint joint);
    void apply(const Step &step, Way way);
    void applyText(const Part &part, Way way);
    Change changeOfText() const;

    QTextEdit *m_text;
    QHash<Place, Field> m_fields;
    QHash<Place, QVariant> m_known;
    QList<Step> m_steps;
    qsizetype m_done = 0; ///< The steps from here on were undone.
    QList<Part> m_together;
    int m_depth = 0;
    int m_textSteps = 0;
    int m_textLength = 0;
    bool m_isApplying = false;
    bool m_isReadOnly = false;
    bool m_isTextOpen = true;
    QTimer m_rest;
};

} // namespace ui::compose
