#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QVariant>

#include <functional>

class QTextDocument;

namespace ui::compose
{

/// One undo for the whole letter, without a limit: text, subject, recipients, attachments and who writes, in
/// the order things were done.
///
/// A letter's text is in up to three editors: rich, source, plain. Each keeps its own history
/// (QTextDocument's); a step here is a stretch of that. The other fields are kept as they were before and
/// after. Typing without a rest in one place is one step. If a text is filled anew and its history is gone,
/// its steps go too and those of the other fields stay. Steps of a text that is not looked at wait until it
/// is again.
class LetterUndo : public QObject
{
    Q_OBJECT

public:
    enum class Place { Text, Source, Plain, Subject, To, Cc, Bcc, Attachments, Sender };
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

    /// What an editor's text is to the letter at the moment.
    enum class Standing {
        Shown, ///< What the person reads, or what that is made of.
        Behind, ///< Belongs to the letter, unseen: changes only together with something else.
        Made, ///< Made of another text; nothing in it is undone.
        Gone, ///< No longer the letter's.
    };
    struct Text {
        QTextDocument *document = nullptr;
        std::function<void()> undo;
        std::function<void()> redo;
        std::function<void()> focus;
        std::function<Standing()> standing;
    };

    explicit LetterUndo(QObject *parent = nullptr);

    void addText(Place place, const Text &text);
    void addField(Place place, const Field &field);
    /// Keys of undo that @p widget would take for its own history come here.
    void watch(QWidget *widget);
    void setReadOnly(bool readOnly); ///< Nothing is undone then; what was done is still kept.
    void clear(); ///< What is in the letter now is where its history begins.
    void rest(); ///< What is typed from now on is another step.
    /// All that @p change does is one step.
    void together(const std::function<void()> &change);

    bool canUndo() const { return !m_isReadOnly && stepBack() >= 0; }
    bool canRedo() const { return !m_isReadOnly && stepForth() >= 0; }
    Doing nextUndo() const;
    Doing nextRedo() const;

public slots:
    void undo();
    void redo();
    void take(ui::compose::LetterUndo::Place place); ///< Something of that field may be different now.
    void followStanding(); ///< Another text is looked at.

signals:
    void changed(); ///< What can be undone or redone.
    void restored(ui::compose::LetterUndo::Place place); ///< The last of what was undone or redone.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part {
        Place place = Place::Text;
        int from = 0; ///< Steps of the document's history, for a text.
        int to = 0;
        QVariant before; ///< For the others.
        QVariant after;
    };
    struct Step {
        QList<Part> parts;
        Change change = Change::Other;
        Joint joint = Joint::Alone;
    };
    struct Known {
        int steps = 0;
        int length = 0;
    };
    enum class Way { Back, Forth };

    bool isOfTexts(const Step &step) const;
    bool isLive(const Step &step) const;
    qsizetype stepBack() const;
    qsizetype stepForth() const;
    bool isPassable(const Step &step, QList<Place> &passed) const;
    void takeTexts();
    void takeText(Place place);
    void noteText(Place place);
    void takeAll();
    void followText(Place place, int steps);
    void forgetText(Place place);
    void push(Part part, Change change, Joint joint);
    void append(Step step);
    void forgetIfUndone(Place place, const QVariant &now);
    bool join(Place place, const QVariant &after, Joint joint);
    void apply(const Step &step, Way way);
    void applyText(const Part &part, Way way);
    Change changeOfText(Place place) const;

    QHash<Place, Text> m_texts;
    QHash<Place, Known> m_knownTexts;
    QHash<Place, Field> m_fields;
    QHash<Place, QVariant> m_known;
    QList<Step> m_steps;
    qsizetype m_done = 0; ///< The steps from here on were undone.
    QList<Part> m_together;
    int m_depth = 0;
    bool m_isApplying = false;
    bool m_isReadOnly = false;
    QTimer m_rest;
};

} // namespace ui::compose
