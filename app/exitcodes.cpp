#include "app/exitcodes.h"

#include <QCoreApplication>

namespace app
{

using core::delivery::State;
using core::smtp::Error;
using core::smtp::Stage;

static int codeForStage(Stage stage)
{
    switch (stage) {
    case Stage::Dns:
        return NameLookup;
    case Stage::Connect:
        return Connecting;
    case Stage::Tls:
        return Encryption;
    case Stage::Hello:
        return Greeting;
    case Stage::Auth:
        return SigningIn;
    case Stage::Sender:
        return SenderRefused;
    case Stage::Recipients:
        return RecipientsRefused;
    case Stage::Data:
    case Stage::Accepted:
        return ContentRefused;
    }
    return ContentRefused;
}

int exitCodeFor(const core::delivery::Record &record)
{
    switch (record.state) {
    case State::Sent:
        return AllAccepted;
    case State::PartlySent:
        return PartlyAccepted;
    case State::Unknown:
        return OutcomeUnknown;
    case State::Cancelled:
        return Cancelled;
    case State::Queued:
    case State::Sending:
    case State::Failed:
        break;
    }
    if (!record.error || record.hindrance || record.error->kind == Error::Kind::Unreadable)
        return LetterUnusable;
    return exitCodeFor(*record.error);
}

int exitCodeFor(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return Cancelled;
    // Noticed before MAIL, but it is the message that does not fit.
    if (error.kind == Error::Kind::TooLarge || error.kind == Error::Kind::NotSupported)
        return ContentRefused;
    return codeForStage(error.stage);
}

QString exitCodeHelp()
{
    return QCoreApplication::translate("CommandLine",
                                       "Exit codes:\n"
                                       "   0  accepted for everyone\n"
                                       "   1  the letter could not be built (a file, a field)\n"
                                       "   2  the command line is wrong\n"
                                       "  10  the server's name was not found\n"
                                       "  11  no connection\n"
                                       "  12  no encryption (TLS, certificate)\n"
                                       "  13  the server did not greet\n"
                                       "  14  signing in failed\n"
                                       "  15  the sender was refused\n"
                                       "  16  every recipient was refused\n"
                                       "  17  the message was refused\n"
                                       "  18  unknown: the connection was lost after the message had left\n"
                                       "  19  accepted for some, refused for others\n"
                                       "  20  cancelled");
}

} // namespace app
