#pragma once

#include "ui/preview/renderer.h"

#include <QObject>
#include <QPointer>

class QProcess;

namespace app
{

/// Draws pages with hongyan-render, which is there where Qt WebEngine was when Hongyan was built. A process
/// for each page, ended as soon as another page is asked for.
///
/// The engine refuses to run as root without a sandbox, and is never told to: then every page comes back
/// as a null image, and after the first failure no more processes are started.
class PageRenderer : public QObject, public ui::preview::Renderer
{
    Q_OBJECT

public:
    explicit PageRenderer(const QString &program, QObject *parent = nullptr);
    ~PageRenderer() override;

    /// The path of hongyan-render beside the program or where it is installed; empty if there is none.
    static QString program();

    void render(const ui::preview::Page &page, Done done) override;

private:
    void start(const QByteArray &order, qreal scale, const Done &done);
    void stop();

    QString m_program;
    QPointer<QProcess> m_process;
    quint64 m_number = 0; ///< Of the latest page.
    bool m_isBroken = false;
};

} // namespace app
