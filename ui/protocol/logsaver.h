#pragma once

#include "core/delivery/export.h"

#include <QWidget>

class QFileDialog;

namespace ui::protocol
{

/// Asks where a log is to go, as text or as JSON, and writes it there beside the window's own thread.
class LogSaver : public QObject
{
    Q_OBJECT

public:
    /// @p window is the dialog's parent, and so its owner.
    explicit LogSaver(QWidget *window);

    /// Asks for a file; a name ending in .json gets JSON, all others text. @p log is what is written even if
    /// the window shows another send by then.
    void ask(const core::delivery::Export &log);

signals:
    void begun(); ///< Writing.
    void saved();
    void failed(const QString &reason); ///< The system's words. The file is as it was before.

private:
    void write(const core::delivery::Export &log, const QString &path);

    QWidget *m_window;
};

} // namespace ui::protocol
