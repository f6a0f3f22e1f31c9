#pragma once

#include "app/templatescommand.h"
#include "core/stationery/drawer.h"

#include <QCoreApplication>
#include <QTextStream>

namespace app
{

/// "hongyan templates …" at work on a terminal.
class TemplatesCli
{
    Q_DECLARE_TR_FUNCTIONS(app::TemplatesCli)

public:
    TemplatesCli(TemplatesCommand command, const QString &folder);

    int run(); ///< The code that the command ends with.

private:
    using Title = core::stationery::PaperTitle;

    core::stationery::Paper::Kind kind() const;
    int list();
    int show(const Title &title);
    int import();
    int exportOne(const Title &title);
    int print(const Title &title);
    int remove(const Title &title);
    int fail(const core::stationery::PaperError &error);
    int fail(const QString &text, int code);

    TemplatesCommand m_command;
    core::stationery::Drawer m_drawer;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace app
