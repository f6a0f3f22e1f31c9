#pragma once

#include "core/delivery/types.h"
#include "core/stationery/fields.h"
#include "core/stationery/occasion.h"
#include "core/stationery/paper.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QMainWindow;
class QMenu;

namespace ui
{
class InlineBar;
}
namespace ui::editor
{
class TextArea;
}
namespace ui::stationery
{
class SnippetPicker;
}

namespace ui::compose
{

class Abbreviations;
class EnvelopePanel;
class FieldBar;
class KeepBar;
class LetterBody;
class LetterUndo;
class StationeryActions;

/// What StationeryTools works on. All must outlive it.
struct StationeryParts {
    QMainWindow *window = nullptr;
    EnvelopePanel *envelope = nullptr;
    LetterBody *body = nullptr;
    LetterUndo *history = nullptr;
    std::function<core::delivery::SavedDraft()> letter; ///< As it is now.
    std::function<void(InlineBar *bar)> show; ///< Puts a bar above the letter and makes it visible.
};

/// Templates and snippets in one letter: keeps it or what is marked in it, puts snippets in, and fills in
/// fields, each change one step to undo.
class StationeryTools : public QObject
{
    Q_OBJECT

public:
    explicit StationeryTools(const StationeryParts &parts);
    ~StationeryTools() override;

    StationeryActions *actions() const { return m_actions; }
    void setTitles(const QList<core::stationery::PaperTitle> &titles);
    /// The letter is one that is kept, to be changed; a bar says so and keeps it again.
    void setEdited(const core::stationery::PaperTitle &title);
    void retranslate();
    void forget(); ///< Another letter is shown.
    void setReadOnly(bool readOnly);
    /// It was changed; its texts are looked through for fields if there may be some.
    void follow(const core::delivery::SavedDraft &letter, bool mayHaveFields);

    void insert(const core::stationery::Paper &snippet);
    void askForFields();
    bool hasFields() const { return !m_fields.isEmpty(); }
    QStringList fieldNames() const; ///< Of those to be filled in; none in a letter that is kept.
    /// Of all that are in the letter as it is now, also where it is edited to be kept: it could be sent.
    QStringList unfilled() const;
    void showNotKept(const QString &name, const QString &detail);

signals:
    void templateRequested(const QString &id);
    void snippetWanted(const QString &id);
    void keepRequested(const core::stationery::Paper &paper);
    void stationeryRequested(core::stationery::Paper::Kind kind);

private:
    using Paper = core::stationery::Paper;

    void connectActions();
    void connectText();
    void addToMenu(QMenu *menu);
    void pick();
    KeepBar *openKeepBar(Paper::Kind kind);
    void keepLetter();
    void keepSelection();
    void keep(Paper paper);
    core::mail::Draft keptLetter(Paper::Kind kind) const;
    void showEdited();
    InlineBar *showNotice(InlineBar *bar, const QString &name);
    QList<core::stationery::Field> fields(bool areInBody) const; ///< Otherwise in the subject alone.
    QList<core::stationery::Field> allFields(bool areInBody) const; ///< In a letter that is kept, too.
    void fill(const QMap<QString, QString> &values);
    void closeFieldBar();

    StationeryParts m_parts;
    StationeryActions *m_actions;
    Abbreviations *m_abbreviations;
    QList<core::stationery::PaperTitle> m_titles;
    std::optional<core::stationery::PaperTitle> m_edited;
    QList<core::stationery::Field> m_fields;
    QPointer<stationery::SnippetPicker> m_picker;
    QPointer<KeepBar> m_keepBar;
    QPointer<FieldBar> m_fieldBar;
    QPointer<InlineBar> m_editedBar;
    QPointer<InlineBar> m_notice;
};

} // namespace ui::compose
