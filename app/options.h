#pragma once

#include "core/mail/draft.h"
#include "core/result.h"

#include <QStringList>

namespace app
{

/// What the program was called with. A value; nothing was read from files yet.
struct Options {
    enum class Mode {
        Window, ///< Opens the composer, filled with what was given.
        Dump, ///< Prints the message, sends nothing.
        Send, ///< Sends without a window and prints the timeline.
    };

    Mode mode = Mode::Window;
    bool isConfirmed = false; ///< --yes
    bool isUnsigned = false; ///< --no-signature
    bool keepsPhotoDetails = false; ///< --keep-photo-details
    QStringList to, cc, bcc; ///< Each may be a list as in a header field.
    QString from;
    QString subject;
    QString body;
    QString htmlFile;
    QStringList attachments;
    QStringList headers; ///< "Name: value"
    QString emlFile; ///< A ready message to send, or a message to open.
    QString templateName; ///< Of a template, or its file.
    QStringList fieldValues; ///< "name=value": what the template's fields are filled with.
    QString account;
    QString smtpUrl;
    QString passwordEnvironment;
    QString certificateFile;
    QString proxyUrl;
    QString logFile;
    bool usesPractice = false;
    bool isWelcomeLetter = false;
    QString scenario;
    QString language;
    QString appearance;
    QStringList arguments; ///< mailto: links and files.

    /// Makes the names of files absolute, as seen from @p folder.
    void resolveFiles(const QString &folder);
    bool hasLetter() const; ///< Anything that belongs to a letter was given.
};

/// Why the command line cannot be obeyed, or the text that was asked for.
struct OptionsEnd {
    int exitCode = 0;
    QString text; ///< Help or version (for standard output), or a sentence about the mistake.
};

core::Result<Options, OptionsEnd> parseOptions(const QStringList &arguments);

/// What --language asks for, known before the rest is read, because mistakes are worded in it too.
QString languageIn(const QStringList &arguments);

/// True for the calls that need no window, decided before any library is started.
bool isHeadless(const QStringList &arguments);

} // namespace app
