#pragma once

#include "core/html/clients.h"

#include <QWidget>

#include <optional>

class QAction;
class QActionGroup;
class QMenu;

namespace ui
{
class Button;
class FlowArea;
} // namespace ui

namespace ui::preview
{

/// How the letter is looked at.
struct Look {
    enum class Side { Letter, PlainText, Source };
    enum class Screen { Desktop, Tablet, Phone };

    Side side = Side::Letter;
    Screen screen = Screen::Desktop;
    std::optional<core::html::MailClient> client = {}; ///< Nothing: as it was written.
    bool isDark = false;
    bool arePicturesBlocked = false;

    bool operator==(const Look &) const = default;
};

/// The row over the preview in which a look is chosen. Wraps when it is narrow.
class PreviewBar : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewBar(QWidget *parent = nullptr);

    const Look &look() const { return m_look; }
    void setLook(const Look &look);
    void setNote(const QString &note); ///< Quiet words at the end.

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    Button *makeToggle(const QString &name, const QString &icon);
    void choose(const std::function<void(Look &)> &change);
    void follow();
    void retranslate();

    Look m_look;
    FlowArea *m_flow;
    Button *m_client;
    QMenu *m_clients;
    QActionGroup *m_clientGroup;
    QList<Button *> m_sides;
    QList<Button *> m_screens;
    Button *m_dark;
    Button *m_pictures;
    class QLabel *m_note;
};

} // namespace ui::preview
