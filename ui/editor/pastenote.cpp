#include "ui/editor/pastenote.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ui::editor
{

namespace
{

using core::html::Removed;
using core::html::Source;

struct PasteNote {
    Q_DECLARE_TR_FUNCTIONS(ui::editor::PasteNote)

public:
    /// As the program calls itself; empty if it is not known, or our own.
    static QString program(Source source)
    {
        switch (source) {
        case Source::Word:
            return QStringLiteral("Word");
        case Source::Excel:
            return QStringLiteral("Excel");
        case Source::PowerPoint:
            return QStringLiteral("PowerPoint");
        case Source::LibreOfficeWriter:
            return QStringLiteral("LibreOffice Writer");
        case Source::LibreOfficeCalc:
            return QStringLiteral("LibreOffice Calc");
        case Source::Wps:
            return tr("WPS Writer");
        case Source::WpsSheets:
            return tr("WPS Spreadsheets");
        case Source::GoogleDocs:
            return tr("Google Docs");
        case Source::GoogleSheets:
            return tr("Google Sheets");
        case Source::OutlookWeb:
            return tr("Outlook on the web");
        case Source::Gmail:
            return QStringLiteral("Gmail");
        case Source::AppleMail:
            return tr("Apple Mail");
        case Source::Chrome:
        case Source::Firefox:
        case Source::Safari:
            return tr("a web page");
        case Source::Unknown:
        case Source::Hongyan:
            break;
        }
        return {};
    }

    static QStringList items(const QMap<Removed, int> &removed)
    {
        QStringList items;
        const auto add = [&](int count, const QString &words) {
            if (count > 0)
                items.append(words);
        };
        const int pictures = removed.value(Removed::RemotePicture) + removed.value(Removed::LocalPicture);
        add(pictures, tr("%n picture(s)", nullptr, pictures));
        const int trackers = removed.value(Removed::Tracker);
        add(trackers, tr("%n tracking picture(s)", nullptr, trackers));
        const int hidden = removed.value(Removed::HiddenText);
        add(hidden, tr("hidden text"));
        const int comments = removed.value(Removed::ReviewComment);
        add(comments, tr("reviewers’ comments"));
        const int fonts = removed.value(Removed::Font);
        add(fonts, tr("%n font(s)", nullptr, fonts));
        const int links = removed.value(Removed::UnsafeLink);
        add(links, tr("%n unsafe link(s)", nullptr, links));
        const int forms = removed.value(Removed::Form);
        add(forms, tr("form fields"));
        const int embedded = removed.value(Removed::Embedded);
        add(embedded, tr("embedded content"));
        const int scripts = removed.value(Removed::Script) + removed.value(Removed::EventHandler);
        add(scripts, tr("scripts"));
        return items;
    }

    static QString sentence(const core::html::Pasted &pasted)
    {
        const QStringList all = items(pasted.removed);
        if (all.isEmpty())
            return {};
        //: Between the things that were removed from a paste.
        const QString list = all.join(tr(", "));
        const QString from = program(pasted.source);
        //: %1 is a program or "a web page", %2 a list such as "hidden text, scripts".
        return from.isEmpty() ? tr("Pasted. Left out: %1.").arg(list)
                              : tr("Pasted from %1. Left out: %2.").arg(from, list);
    }
};

} // namespace

QString pasteNote(const core::html::Pasted &pasted)
{
    return PasteNote::sentence(pasted);
}

} // namespace ui::editor
