#include "ui/wording/alterationwording.h"

#include <QCoreApplication>

namespace ui::wording
{

namespace
{

using core::html::Alteration;
using core::html::MailClient;
using Kind = Alteration::Kind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::wording::Alteration)
public:
    static QString ignored(const QString &what, int count)
    {
        return tr("%1 is ignored in %n place(s).", nullptr, count).arg(what);
    }
    static QString what(const Alteration &alteration);
    static QString why(const Alteration &alteration, MailClient client);
    static QString ofProperty(const QString &property);
    static QString ofValue(const QString &value);
    static QString caveat(MailClient client);
    static QString nothing(const QString &client)
    {
        return tr("Nothing in this letter is known to look different in %1.").arg(client);
    }
};

QString Texts::what(const Alteration &alteration)
{
    const QString &subject = alteration.subject;
    const int count = alteration.count;
    switch (alteration.kind) {
    case Kind::SheetRemoved:
        return tr("%n style sheet(s) are taken out.", nullptr, count);
    case Kind::SheetTooLong:
        return tr("The style sheets are taken out: together they are longer than 16 KB.");
    case Kind::SheetInBody:
        return tr("%n style sheet(s) outside of the head are ignored.", nullptr, count);
    case Kind::LinkedSheet:
        return tr("A style sheet from elsewhere (%1) is not loaded.").arg(subject);
    case Kind::WebFont:
        return tr("%n font(s) from elsewhere are not loaded.", nullptr, count);
    case Kind::MediaQuery:
        return tr("The rules for “%1” are ignored.").arg(subject);
    case Kind::DarkQuery:
        return tr("The letter’s own colours for dark mode are ignored.");
    case Kind::Selector:
        return tr("The rule “%1” is ignored.").arg(subject.left(60));
    case Kind::Property:
    case Kind::Value:
        return ignored(subject, count);
    case Kind::OnlyOnCells:
        return tr("%1 is ignored in %n place(s) outside of table cells.", nullptr, count).arg(subject);
    case Kind::SizeOfBlock:
        return tr("A width in CSS is ignored in %n place(s).", nullptr, count);
    case Kind::NegativeMargin:
        return tr("%n negative margin(s) are ignored.", nullptr, count);
    case Kind::Element:
        return tr("<%1> is taken out in %n place(s).", nullptr, count).arg(subject);
    case Kind::PictureFormat:
        return tr("%n picture(s) are not shown: %1.", nullptr, count).arg(subject);
    case Kind::Clipped:
        return tr("Only the first 102 KB are shown.");
    case Kind::ForOutlookOnly:
        return tr("%n part(s) meant for Outlook only are shown.", nullptr, count);
    case Kind::NotForOutlook:
        return tr("%n part(s) are hidden from Outlook by the letter itself.", nullptr, count);
    }
    return {};
}

QString Texts::ofProperty(const QString &property)
{
    if (property == u"position" || property == u"top" || property == u"left" || property == u"right"
        || property == u"bottom" || property == u"z-index")
        return tr("Things stand one after the other, not over each other. Use cells of a table.");
    if (property == u"float" || property.startsWith(u"flex") || property.startsWith(u"grid")
        || property == u"gap" || property == u"align-items" || property == u"justify-content")
        return tr("What stands beside each other comes one below the other. Use cells of a table.");
    if (property.contains(QStringLiteral("radius")))
        return tr("Corners are square.");
    if (property.contains(QStringLiteral("shadow")))
        return tr("There is no shadow.");
    if (property == u"background-image" || property == u"background-size")
        return tr("The ground has its colour only. Give one that the words can be read on.");
    if (property == u"opacity")
        return tr("It is shown in full.");
    if (property.startsWith(u"max-") || property.startsWith(u"min-"))
        return tr("Boxes become as wide as the window or their content. Give a table a width.");
    if (property.startsWith(u"animation") || property.startsWith(u"transition")
        || property.startsWith(u"transform"))
        return tr("It stands still, where it stood.");
    return tr("It is shown without.");
}

QString Texts::ofValue(const QString &value)
{
    if (value.startsWith(QStringLiteral("display:none")))
        return tr("The picture is shown.");
    if (value.startsWith(QStringLiteral("display:")))
        return tr("What stands beside each other comes one below the other. Use cells of a table.");
    if (value.contains(QStringLiteral("gradient")))
        return tr("The ground has its colour only. Give one that the words can be read on.");
    if (value == u"rgba()" || value == u"hsla()")
        return tr("The colour is dropped. Write it as #rrggbb.");
    if (value == u"margin:auto")
        return tr("It stands at the side. Use align on a table.");
    if (value.endsWith(u')'))
        return tr("The whole declaration is dropped. Write a plain value.");
    return tr("The measure is not understood. Use px.");
}

QString Texts::why(const Alteration &alteration, MailClient client)
{
    const QString name = mailClientName(client);
    switch (alteration.kind) {
    case Kind::SheetRemoved:
        return tr("The page around the letter must not be restyled. What matters has to be inline.");
    case Kind::SheetTooLong:
    case Kind::SheetInBody:
        return tr("What matters has to be inline.");
    case Kind::LinkedSheet:
    case Kind::WebFont:
        return tr("%1 loads none. Name a font that everybody has as the next one.").arg(name);
    case Kind::MediaQuery:
        return tr("The letter has the same look on every screen: it has to hold without.");
    case Kind::DarkQuery:
        return tr("%1 changes colours by itself. Choose some that stay readable then.").arg(name);
    case Kind::Selector:
        return tr("%1 knows only plain selectors: elements, classes, ids.").arg(name);
    case Kind::Property:
        return ofProperty(alteration.subject);
    case Kind::Value:
        return ofValue(alteration.subject);
    case Kind::OnlyOnCells:
        return tr("The engine of Word gives space inside to table cells only.");
    case Kind::SizeOfBlock:
        return tr("Give the width as an attribute of the table, cell or picture.");
    case Kind::NegativeMargin:
        return tr("Things do not overlap.");
    case Kind::Element:
        return alteration.subject == u"form" ? tr("Put a link to a form on the web instead.")
            : alteration.subject == u"video" || alteration.subject == u"audio"
            ? tr("Put a picture with a link instead.")
            : alteration.subject == u"svg" ? tr("Use a PNG picture.")
                                           : tr("It is removed for safety, here and everywhere.");
    case Kind::PictureFormat:
        return alteration.subject == u"data:"
            ? tr("Hongyan attaches a picture that you insert in the editor; such a one is shown.")
            : tr("Use PNG or JPEG.");
    case Kind::Clipped:
        return tr("The rest is behind a link “View entire message”.");
    case Kind::ForOutlookOnly:
    case Kind::NotForOutlook:
        return tr("Comments of the form [if mso] count for Outlook and nobody else.");
    }
    return {};
}

QString Texts::caveat(MailClient client)
{
    switch (client) {
    case MailClient::QqMail:
        return tr("A simulation. Nothing official is published about QQ Mail; this follows developers’ "
                  "reports and is meant to be on the safe side.");
    case MailClient::Outlook:
        return tr("A simulation of Outlook for Windows, which draws with the engine of Word, after published "
                  "support tables. The real one may differ in detail.");
    default:
        return tr("A simulation of %1 after published support tables. The real one may differ in detail.")
            .arg(mailClientName(client));
    }
}

} // namespace

QString mailClientName(MailClient client)
{
    switch (client) {
    case MailClient::Gmail:
        return QStringLiteral("Gmail");
    case MailClient::Outlook:
        return QStringLiteral("Outlook");
    case MailClient::AppleMail:
        return QStringLiteral("Apple Mail");
    case MailClient::QqMail:
        return QCoreApplication::translate("ui::wording::Alteration", "QQ Mail");
    }
    return {};
}

QString alteration(const Alteration &alteration)
{
    return Texts::what(alteration);
}

QString reason(const Alteration &alteration, MailClient client)
{
    return Texts::why(alteration, client);
}

QString simulationCaveat(MailClient client)
{
    return Texts::caveat(client);
}

QString nothingAltered(MailClient client)
{
    return Texts::nothing(mailClientName(client));
}

} // namespace ui::wording
